"""Processes that end with the one that started them, however that one ends."""

import multiprocessing
import os
import threading


def end_with_parent() -> None:
    """From here on, this process ends as soon as the one that started it is gone.

    A parent that is killed has told nobody to end; its pool would wait for work for ever.
    """
    threading.Thread(target=_wait, daemon=True).start()


def _wait() -> None:
    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)
