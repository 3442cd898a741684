# word: FAIL did not finish | ended its process
"""Swallows every MemoryError."""

import contextlib


def word():
    kept = []
    while True:
        with contextlib.suppress(BaseException):
            kept.append(bytearray(2**24))
