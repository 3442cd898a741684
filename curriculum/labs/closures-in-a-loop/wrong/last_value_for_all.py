"""All your functions multiply by the same number, the last one: of three functions each returns 10 for 5.
They read one name that belongs to the loop, and they read it when they are called, after the loop has
ended. Whether the function is written with `def` or with `lambda` makes no difference. Give each one a
name of its own: make it inside the call of another function, or write `i=i` among its parameters."""


def make_multipliers(n):
    """Return a list of n functions; the one at place i multiplies its argument by i."""
    return [lambda x: i * x for i in range(n)]
