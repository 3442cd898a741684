from functools import partial


def times(i, x):
    return i * x


def make_multipliers(n):
    return map(lambda i: partial(times, i), range(n))
