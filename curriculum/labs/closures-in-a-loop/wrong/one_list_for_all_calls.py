"""Your functions are right, but every call fills the same list: after `a = make_multipliers(2)` and
`b = make_multipliers(5)` the list `a` has five functions too, because `a` and `b` are one list. A list
that is made outside the function, or in the line with `def`, is made once. Make it inside."""

FS = []


def make_multipliers(n):
    """Return a list of n functions; the one at place i multiplies its argument by i."""
    FS.clear()
    for i in range(n):
        FS.append(lambda x, i=i: i * x)
    return FS
