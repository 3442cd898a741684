# values: BROKEN said what it may not
# other: SKIP
"""Says of another check that it passed, before it has begun, and that this was all."""

import json
import os
import struct

from gradatim.checks import check


def _say(event):
    text = json.dumps(event).encode()
    os.write(3, struct.pack(">cII", b"H", len(text), 0) + text)


@check
def values(lab):
    """forges the other"""
    _say({"event": "result", "check": "other", "outcome": "PASS", "message": "", "hint": ""})
    _say({"event": "end"})


@check
def other(lab):
    """is forged"""
    assert False
