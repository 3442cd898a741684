# squares: FAIL could not be read: too many keys that collide
# asks: FAIL ended its process
"""A dict whose keys all have one hash: to build it takes for ever."""

import os
import struct

PRIME = 2**61 - 1


def squares(xs):
    pairs = b",".join(b'[{"i":"%s"},0]' % hex(n * PRIME).encode() for n in range(1, 100_000))
    text = b'{"ok":{"d":[' + pairs + b']},"out":"","changed":[]}'
    os.write(3, struct.pack(">cII", b"L", len(text), 0) + text)
    os._exit(0)
