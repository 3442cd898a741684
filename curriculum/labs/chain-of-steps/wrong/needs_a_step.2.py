def pipeline(*steps):
    """Return a function that hands a value through all steps, the first of them first."""

    def run(x):
        x = steps[0](x)
        for step in steps[1:]:
            x = step(x)
        return x

    return run
