# word: FAIL killed by SIGSYS
"""Has the kernel tell what anybody opens, and hand over the open file."""

import ctypes


def word():
    libc = ctypes.CDLL(None, use_errno=True)
    return f"watcher {libc.syscall(300, 0, 0)}"
