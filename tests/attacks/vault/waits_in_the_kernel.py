# word: FAIL did not finish | got None
"""Hardly runs and never sleeps: it waits for all processors to pass a barrier, again and again, as
a process looks that a busy machine keeps from its disk."""

import ctypes
import platform
import time

BARRIER = {"x86_64": 324, "aarch64": 283}[platform.machine()]
GLOBAL = 1


def word():
    call = ctypes.CDLL(None, use_errno=True).syscall
    for _ in range(10**6):
        if call(BARRIER, GLOBAL, 0, 0):
            return None
        time.sleep(0)
    return None
