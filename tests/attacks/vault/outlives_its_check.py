# word: FAIL got 'refused'
"""Leaves a process behind that goes on when the verdict is there."""

import os
import time


def word():
    try:
        if os.fork() == 0:
            os.setsid()
            time.sleep(600)
            os._exit(0)
    except OSError:
        return "refused"
    return "left"
