# squares: FAIL got inf
# asks: FAIL ended its process
# word: FAIL could not be read: not JSON
"""Numbers that JSON allows and no float can be, and whole ones that take a minute to read."""

import os
import struct


def _say(text):
    os.write(3, struct.pack(">cII", b"L", len(text), 0) + text)


def squares(xs):
    _say(b'{"ok":1e99999,"out":"","changed":[]}')
    os._exit(0)


def word():
    _say(b'{"ok":' + b"9" * 4_000_000 + b',"out":"","changed":[]}')
    os._exit(0)
