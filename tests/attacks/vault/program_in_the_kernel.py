# word: FAIL killed by SIGSYS
"""Loads a program into the kernel: a map, then a socket filter that returns 0."""

import ctypes
import struct


def word():
    libc = ctypes.CDLL(None, use_errno=True)
    settings = ctypes.create_string_buffer(struct.pack("IIII", 2, 4, 8, 1), 128)
    return f"map {libc.syscall(321, 0, settings, 128)}"
