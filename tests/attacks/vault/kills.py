# word: FAIL
"""Sends SIGKILL to its parent, to everybody, and to the first process."""

import os
import signal


def word():
    for target in (os.getppid(), 1, -1, 0):
        if target != os.getpid():
            try:
                os.kill(target, signal.SIGKILL)
            except OSError:
                continue
    return "still here"
