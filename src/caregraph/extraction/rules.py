"""Rules: every rule that a fact can carry, with a sentence that fires it."""

RULES: dict[str, str] = {}
