# squares: FAIL raised TypeError: write() argument must be str, not bytes
# asks: FAIL raised TypeError: write() argument must be str, not NoneType
# word: FAIL got None
"""Bytes, and text of a class that lies, on standard output."""

import contextlib
import sys


class Text(str):
    def __len__(self):
        return -(2**40)

    def __getitem__(self, at):
        return b"\xff" * 100


def squares(xs):
    sys.stdout.write(bytes(range(256)))


def ask_all(oracle, questions):
    sys.stdout.write(Text("x"))
    sys.stderr.write(None)


def word():
    for way in (sys.stdout.close, sys.stdout.flush, sys.stdout.detach, sys.stdout.fileno):
        with contextlib.suppress(Exception):
            way()
    print(Text("x"))
    sys.stdout = sys.stderr = None
    return None
