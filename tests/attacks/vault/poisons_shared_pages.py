# word: FAIL got None
"""Writes into the pages of a library, which all runs have in common until one of them writes."""

import ctypes
import mmap

from numpy._core import _multiarray_umath as library


def word():
    try:
        with open(library.__file__, "r+b") as file:
            mmap.mmap(file.fileno(), 0)[:4] = b"\0\0\0\0"
        return "written through"
    except OSError:
        pass
    with open("/proc/self/maps") as maps:
        line = next(line for line in maps if library.__file__ in line and "r-xp" in line)
    start, end = (int(x, 16) for x in line.split()[0].split("-"))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.mprotect(ctypes.c_void_p(start), ctypes.c_size_t(end - start), 7) == 0:
        ctypes.memmove(end - 8, b"\xcc" * 8, 8)
    return None
