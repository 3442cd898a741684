# word: FAIL killed by SIGSYS
"""Asks for memory at address 0 and at addresses that can be guessed, for what comes next."""

import ctypes


def word():
    libc = ctypes.CDLL(None, use_errno=True)
    before = libc.personality(0xFFFFFFFF)
    return f"was {before}, is {libc.personality(before | 0x0040000 | 0x0100000)}"
