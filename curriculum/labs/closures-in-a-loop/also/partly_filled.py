from functools import partial
from operator import mul


def make_multipliers(n):
    """Return a list of n functions; the one at place i multiplies its argument by i."""
    return [partial(mul, i) for i in range(n)]
