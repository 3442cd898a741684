# word: FAIL wrote more than 32 MB | got 'full'
"""Large files without a name, and closed: only a page of each is mapped, so that they stay."""

import ctypes
import os
import time


def word():
    libc = ctypes.CDLL(None)
    try:
        for _ in range(30):
            fd = os.open("file", os.O_RDWR | os.O_CREAT)
            os.unlink("file")
            os.write(fd, b"x" * (15 << 20))
            libc.mmap(None, ctypes.c_size_t(4096), 1, 1, fd, ctypes.c_long(0))
            os.close(fd)
    except OSError:
        return "full"
    time.sleep(3)
    return "kept"
