# squares: FAIL
"""Bytes that are no frame at all."""

import os


def squares(xs):
    os.write(3, b"\xff" * 4096)
    return 0.0
