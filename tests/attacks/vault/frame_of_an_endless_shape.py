# squares: FAIL could not be read
# asks: FAIL ended its process
# word: FAIL could not be read: not a shape
"""Arrays of no bytes whose shape says that there are very many numbers, or a negative number."""

import json
import os
import struct


def _say(skeleton):
    text = json.dumps({"ok": skeleton, "out": "", "changed": []}).encode()
    os.write(3, struct.pack(">cII", b"L", len(text), 0) + text)
    os._exit(0)


def squares(xs):
    _say({"a": "<f8", "s": [0, 2**62], "n": 0})


def word():
    _say({"a": "<f8", "s": [-1, -1], "n": 8})
