"""Your functions share a counter that moves on at every call: called once each and in order, they return
0, 5, 10 for 5, as was meant, but `fs[2]` called first multiplies by 0. A function must know its number
from the moment when it is made, not find it out by when it is called."""


def make_multipliers(n):
    """Return a list of n functions; the one at place i multiplies its argument by i."""
    calls = 0

    def f(x):
        nonlocal calls
        calls += 1
        return (calls - 1) % n * x

    return [f] * n
