# word: FAIL killed by SIGSYS
"""Handles page faults by itself, so that the kernel waits in the middle of a copy."""

import ctypes


def word():
    libc = ctypes.CDLL(None, use_errno=True)
    return f"faults {libc.syscall(323, 0o4000)}"
