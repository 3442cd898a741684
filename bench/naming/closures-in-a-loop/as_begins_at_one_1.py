from functools import partial
from operator import mul


def make_multipliers(n):
    return [partial(mul, place) for place in range(1, n + 1)]
