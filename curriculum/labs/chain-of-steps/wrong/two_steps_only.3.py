def pipeline(*steps):
    """Return a function that hands a value through all steps, the first of them first."""

    first, second = steps
    return lambda x: second(first(x))
