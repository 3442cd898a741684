# word: FAIL killed by SIGSYS
"""Joins the name spaces of process 1, or of whatever else it can open."""

import ctypes
import os


def word():
    libc = ctypes.CDLL(None, use_errno=True)
    for process in ("1", str(os.getppid()), "self"):
        for kind in ("mnt", "pid", "net", "user"):
            try:
                space = os.open(f"/proc/{process}/ns/{kind}", os.O_RDONLY)
            except OSError:
                space = -1
            libc.setns(space, 0)
    return os.listdir("/")
