# squares: FAIL gave an answer of more than 64 MB
"""A head that promises four gigabytes."""

import os
import struct


def squares(xs):
    os.write(3, struct.pack(">cII", b"L", 2**32 - 1, 2**32 - 1))
