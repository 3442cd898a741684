def make_multipliers(n):
    """Return a list of n functions; the one at place i multiplies its argument by i."""
    return [multiplier(i) for i in range(n)]


def multiplier(factor):
    """Return a function that multiplies its argument by factor."""

    def times(x):
        return factor * x

    return times
