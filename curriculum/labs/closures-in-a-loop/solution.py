def make_multipliers(n):
    """Answer a list of n functions; the one at place i multiplies its argument by i."""
    return [multiplier(i) for i in range(n)]


def multiplier(factor):
    """Answer a function that multiplies its argument by factor."""

    def times(x):
        return factor * x

    return times
