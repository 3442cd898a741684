from functools import reduce


def pipeline(*steps):
    """Return a function that hands a value through all steps, the first of them first."""
    return lambda x: reduce(lambda value, step: step(value), steps, x)
