def pipeline(*steps):
    """Return a function that hands a value through all steps, the first of them first."""

    result = lambda x: x
    for f in steps:
        before = result
        result = lambda x: f(before(x))
    return result
