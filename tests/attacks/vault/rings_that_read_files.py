# word: FAIL killed by SIGSYS
"""A ring of io_uring, by which the kernel opens files without a system call."""

import ctypes


def word():
    libc = ctypes.CDLL(None, use_errno=True)
    settings = ctypes.create_string_buffer(120)
    return f"ring {libc.syscall(425, 8, settings)}"
