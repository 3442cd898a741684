# word: FAIL killed by SIGSYS
"""Restarts the machine, or has Ctrl-Alt-Delete do it."""

import ctypes


def word():
    libc = ctypes.CDLL(None, use_errno=True)
    return f"restarted {libc.syscall(169, 0xFEE1DEAD, 672274793, 0x89ABCDEF, None)}"
