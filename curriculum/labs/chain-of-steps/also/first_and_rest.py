def pipeline(*steps):
    """Return a function that hands a value through all steps, the first of them first."""
    if not steps:
        return same
    first, *rest = steps

    def run(x):
        return pipeline(*rest)(first(x))

    return run


def same(x):
    """Return x itself."""
    return x
