"""Your list holds numbers: 0, 1, 2, ... `fs[1](5)` then ends in a TypeError, since a number cannot be called.
A function that is called while the list is built has done its work already; put the function itself
into the list, without parentheses after it."""


def make_multipliers(n):
    """Return a list of n functions; the one at place i multiplies its argument by i."""
    def multiply(factor, x):
        return factor * x

    return [multiply(i, 1) for i in range(n)]
