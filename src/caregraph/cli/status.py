"""Exit statuses: what a call tells whoever started it."""

DONE, FALLS_SHORT, UNUSABLE, INTERRUPTED, TERMINATED = 0, 1, 2, 130, 143
