# holds: FAIL could not be read: malformed value
# counts: FAIL ended its process
# joins: FAIL could not be read: malformed value
# refuses: FAIL ended its process
"""Objects by numbers that it was never given: the module itself, one that is gone, none at all."""

import json
import os
import struct

NUMBERS = [0, 10**9, [], {"h": 2}]


def _say(skeleton):
    text = json.dumps({"ok": skeleton, "out": "", "changed": []}).encode()
    os.write(3, struct.pack(">cII", b"L", len(text), 0) + text)


class Box:
    def __new__(cls, items=()):
        _say({"h": NUMBERS.pop(), "k": "object", "t": "Box", "m": ["put", "take"]})
        os._exit(0)
