def pipeline(*steps):
    """Return a function that hands a value through all steps, the first of them first."""

    if not steps:
        return lambda x: x
    result = steps[0]
    for f in steps[1:]:
        result = lambda x: f(result(x))
    return result
