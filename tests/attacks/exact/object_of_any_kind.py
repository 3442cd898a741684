# counts: FAIL an object of no known kind
# word: FAIL
"""An object of which the wall is told that it is of the kind that the check wants to hear of."""

import os
import struct


def count():
    text = b'{"ok": {"h": 99, "k": "generator", "t": "x", "m": []}, "out": "", "changed": []}'
    os.write(3, struct.pack(">cII", b"L", len(text), 0) + text)
