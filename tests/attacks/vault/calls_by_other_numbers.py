# word: FAIL killed by SIGSYS
"""The same calls under the numbers of another architecture, which a careless filter forgets."""

import ctypes

X32 = 0x40000000


def word():
    libc = ctypes.CDLL(None, use_errno=True)
    return f"opened {libc.syscall(X32 + 2, b'@PACK@/labs/vault/solution.py', 0)}"
