# word: FAIL ended its process
"""Dies so that its memory is written to a file, or handed to a program of root's."""

import os
import resource
import signal


def word():
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (2**20, 2**20))
    except (OSError, ValueError):
        pass
    signal.signal(signal.SIGQUIT, signal.SIG_DFL)
    os.kill(os.getpid(), signal.SIGQUIT)
    os.abort()
