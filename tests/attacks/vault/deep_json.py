# squares: FAIL could not be read: not JSON
# asks: FAIL could not be read
# word: FAIL got
"""JSON so deep that a careless decoder dies of it."""

import os
import struct


def squares(xs):
    text = b'{"ok":' + b"[" * 200_000 + b"]" * 200_000 + b"}"
    os.write(3, struct.pack(">cII", b"L", len(text), 0) + text)
