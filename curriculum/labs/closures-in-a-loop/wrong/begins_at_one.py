"""Your functions multiply by 1, 2, 3, ...: `fs[0](5)` is 5, where the function at place 0 should return 0. The
places of a list begin at 0, and so does `range(n)`."""


def make_multipliers(n):
    """Return a list of n functions; the one at place i multiplies its argument by i."""
    return [lambda x, i=i: i * x for i in range(1, n + 1)]
