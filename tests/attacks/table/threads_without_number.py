# word: FAIL got 'no more'
"""A thread that starts threads, until there is no room for a process of anybody's."""

import threading
import time


def word():
    try:
        for _ in range(100_000):
            threading.Thread(target=time.sleep, args=(600,), daemon=True).start()
    except RuntimeError:
        return "no more"
    return "all of them"
