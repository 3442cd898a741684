# squares: FAIL did not finish
"""Works hardly at all and never ends: it has its disk read and written, over and over."""

import glob
import os


def squares(xs):
    names = [name for name in glob.glob("/usr/lib/**/*.so*", recursive=True)]
    files = [os.open(name, os.O_RDONLY) for name in names[:50]]
    own = os.open("own", os.O_RDWR | os.O_CREAT)
    while True:
        for file in files:
            os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
            os.pread(file, 4096, 0)
        os.pwrite(own, os.urandom(64), 0)
        os.fsync(own)
