def pipeline(first=lambda x: x, second=lambda x: x):
    """Return a function that hands a value through all steps, the first of them first."""

    def run(x):
        return second(first(x))

    return run
