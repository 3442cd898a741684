"""Your program runs a step only once even if it is there twice: it keeps the steps in a set or dict, or
looks them up by what they are. `pipeline(double, add_one, double)` has three steps."""


def pipeline(*steps):
    """Return a function that hands a value through all steps, the first of them first."""
    def run(x):
        for step in dict.fromkeys(steps):
            x = step(x)
        return x

    return run
