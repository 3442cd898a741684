# word: FAIL did not finish
"""Does nothing at all, for a very long time."""

import time


def word():
    time.sleep(10**6)
