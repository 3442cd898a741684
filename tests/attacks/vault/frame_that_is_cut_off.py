# squares: FAIL did not finish
"""A head that promises a hundred bytes, and ten of them."""

import os
import struct
import time


def squares(xs):
    os.write(3, struct.pack(">cII", b"L", 100, 0) + b'{"ok": 1.0')
    time.sleep(100)
