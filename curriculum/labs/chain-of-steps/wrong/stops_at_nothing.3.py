def pipeline(*steps):
    """Return a function that hands a value through all steps, the first of them first."""

    def run(x):
        for step in steps:
            x = step(x)
            if not x:
                return None
        return x

    return run
