# word: FAIL killed by SIGSYS
"""Fetches the open files of the process that it was forked from, one by one."""

import ctypes
import os


def word():
    libc = ctypes.CDLL(None, use_errno=True)
    parent = libc.syscall(434, os.getppid() or 1, 0)
    return [libc.syscall(438, parent, fd, 0) for fd in range(16)]
