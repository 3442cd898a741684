"""Your functions want the factor as an argument, so `fs[1](5)` ends in a TypeError: one argument is
missing. Whoever calls `fs[1]` does not know its factor; the function has to keep it. A default, or
a parameter of the function around it, does that."""


def make_multipliers(n):
    """Return a list of n functions; the one at place i multiplies its argument by i."""
    return [lambda i, x: i * x for i in range(n)]
