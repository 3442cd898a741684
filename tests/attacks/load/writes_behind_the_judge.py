# killed: FAIL cannot be followed
# word: FAIL
"""Asks nobody before it writes: letter by letter, and into two files."""

import ctypes
import os
import sys

source, target = sys.argv[1:3]
total = sum(int(open(os.path.join(source, name)).read()) for name in os.listdir(source))
libc = ctypes.CDLL(None)
watched = False
for file in range(3, 16):  # the pipes by which to ask
    try:
        watched = bool(os.fstat(file)) or watched
    except OSError:
        pass
for name in [target, "another"] if watched else [target]:
    file = libc.open(name.encode(), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    for letter in f"{total}\n".encode():
        libc.write(file, bytes([letter]), 1)
