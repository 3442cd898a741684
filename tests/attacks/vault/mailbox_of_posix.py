# word: FAIL got None
"""A POSIX message queue with a message in it, for whoever opens the same name."""

import ctypes
import os


def word():
    libc = ctypes.CDLL(None, use_errno=True)
    queue = libc.mq_open(b"/@MARK@", os.O_RDWR | os.O_CREAT, 0o666, None)
    if queue < 0:
        return None
    libc.mq_send(queue, b"canary-message", 14, 0)
    return "a queue"
