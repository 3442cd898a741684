# word: FAIL killed by SIGSYS
"""Copies the memory of the process that it was forked from, where nobody asks for a debugger."""

import ctypes
import os


class Vector(ctypes.Structure):
    _fields_ = (("start", ctypes.c_void_p), ("size", ctypes.c_size_t))


def word():
    libc = ctypes.CDLL(None, use_errno=True)
    into = ctypes.create_string_buffer(4096)
    mine = Vector(ctypes.addressof(into), 4096)
    theirs = Vector(id(os), 4096)
    got = libc.process_vm_readv(
        os.getppid() or 1, ctypes.byref(mine), 1, ctypes.byref(theirs), 1, 0
    )
    return into.raw.hex() if got > 0 else f"{got} bytes"
