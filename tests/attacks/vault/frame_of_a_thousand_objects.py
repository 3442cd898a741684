# squares: FAIL could not be read: too many values
# asks: FAIL ended its process
"""Two hundred thousand handles in one answer, each of which the checks must keep."""

import os
import struct


def squares(xs):
    one = b'{"h":%d,"k":"object","t":"x","m":[]}'
    text = b'{"ok":{"l":[' + b",".join(one % n for n in range(200_000)) + b']},"out":"","changed":[]}'
    os.write(3, struct.pack(">cII", b"L", len(text), 0) + text)
    os._exit(0)
