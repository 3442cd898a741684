# asks: FAIL got
# word: FAIL
"""Calls what was never lent, and what was lent by a number that is none."""

import json
import os
import struct


def _ask(number, args):
    text = json.dumps({"f": number, "args": args, "kwargs": {}}).encode()
    os.write(3, struct.pack(">cII", b"L", len(text), 0) + text)
    size = struct.unpack(">cII", os.read(3, 9))
    return json.loads(os.read(3, size[1]))


def ask_all(oracle, questions):
    tried = (10**9, -1, True, "0", None, 0.0)
    return [str(_ask(number, [question])) for number, question in zip(tried, questions)]
