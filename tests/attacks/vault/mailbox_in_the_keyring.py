# word: FAIL killed by SIGSYS
"""A key in the keyring that all processes of a user share."""

import ctypes


def word():
    libc = ctypes.CDLL(None, use_errno=True)
    key = libc.syscall(248, b"user", b"@MARK@", b"canary-message", 14, -4)
    found = libc.syscall(249, b"user", b"@MARK@", None, -4)
    return f"key {key}, found {found}"
