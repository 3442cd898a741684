# word: FAIL got None
"""Asks to gain rights again, to outlive its parent, and to filter its own calls anew."""

import ctypes
import os

PDEATHSIG, DUMPABLE, SECCOMP, SUBREAPER, KEEPCAPS, AMBIENT = 1, 4, 22, 36, 8, 47


def word():
    libc = ctypes.CDLL(None, use_errno=True)
    asked = {
        "outlives its parent": libc.prctl(PDEATHSIG, 0, 0, 0, 0),
        "keeps its rights": libc.prctl(KEEPCAPS, 1, 0, 0, 0),
        "adopts": libc.prctl(SUBREAPER, 1, 0, 0, 0),
        "gains rights": libc.prctl(AMBIENT, 2, 21, 0, 0),
        "dumps": libc.prctl(DUMPABLE, 1, 0, 0, 0),
        "filters": libc.syscall(317, 1, 0, None),
        "is root": libc.setuid(0) if os.getuid() else -1,
        "has groups": libc.setgroups(0, None),
        "has rights": libc.syscall(126, b"\x22\x05\x08\x20" + b"\0" * 4, b"\xff" * 24),
    }
    return next((what for what, code in asked.items() if code >= 0), None)
