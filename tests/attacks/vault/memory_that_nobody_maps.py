# word: FAIL got None
"""Holds memory that it has given back: of a shared mapping all stays as long as one page of it."""

import ctypes
import mmap
import os

PROCESS = ctypes.CDLL(None, use_errno=True)
PROCESS.mmap.restype = ctypes.c_void_p
PIECE, PIECES = 400 * 2**20, 3
SHARED, SHARED_TOO = mmap.MAP_SHARED, 0x03  # MAP_SHARED_VALIDATE


def holds(flags, fd):
    """Whether a piece was had, of which all but a page was given back."""
    size, access = ctypes.c_size_t(PIECE), mmap.PROT_READ | mmap.PROT_WRITE
    start = PROCESS.mmap(None, size, access, flags, fd, ctypes.c_long(0))
    if start == ctypes.c_void_p(-1).value:
        return False
    ctypes.memset(start, 1, PIECE)
    rest = ctypes.c_size_t(PIECE - mmap.PAGESIZE)
    return PROCESS.munmap(ctypes.c_void_p(start + mmap.PAGESIZE), rest) == 0


def ways():
    yield SHARED | mmap.MAP_ANONYMOUS, -1
    yield SHARED_TOO | mmap.MAP_ANONYMOUS, -1
    readable = os.open("/dev/zero", os.O_RDONLY)
    yield SHARED, readable
    for path in ("/dev/zero", f"/proc/self/fd/{readable}"):
        try:
            yield SHARED, os.open(path, os.O_RDWR)
        except OSError:
            continue


def word():
    for flags, fd in ways():
        if all(holds(flags, fd) for _ in range(PIECES)):
            return "held more than its limit"
    return None
