# word: FAIL killed by SIGSYS
"""Becomes root of a user name space of its own, from where one may mount."""

import ctypes


def word():
    libc = ctypes.CDLL(None, use_errno=True)
    made = libc.unshare(0x10000000 | 0x00020000)
    with open("/proc/self/uid_map", "w") as ids:
        ids.write("0 1000 1")
    return f"unshared {made}"
