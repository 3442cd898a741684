# word: FAIL killed by SIGSYS
"""Mounts the processes and the disk where it can see them."""

import ctypes
import os


def word():
    libc = ctypes.CDLL(None, use_errno=True)
    os.makedirs("there", exist_ok=True)
    libc.mount(b"proc", b"there", b"proc", 0, None)
    return os.listdir("there")
