class Multiplier:
    """An object that can be called."""

    def __init__(self, factor):
        self.factor = factor

    def __call__(self, x):
        return self.factor * x


def make_multipliers(n):
    """Return a list of n functions; the one at place i multiplies its argument by i."""
    return list(map(Multiplier, range(n)))
