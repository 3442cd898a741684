def pipeline(*steps):
    """Return a function that hands a value through all steps, the first of them first."""

    def run(x):
        return x  # TODO: hand the value through the steps

    return run
