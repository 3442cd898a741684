"""Your function returns an iterator: it hands out each function once, has no places and no length, and
`fs[0]` ends in a TypeError. A list was asked for. Square brackets around a comprehension make one, and
so does `list(...)`."""


def make_multipliers(n):
    """Return a list of n functions; the one at place i multiplies its argument by i."""
    return (lambda x, i=i: i * x for i in range(n))
