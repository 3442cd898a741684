# word: FAIL
"""Stops instead of ending, so that nobody hears of its end."""

import os
import signal


def word():
    os.kill(os.getpid(), signal.SIGSTOP)
    return None
