"""Your program ends the chain when a step returns something that counts as false, such as 0, an empty list
or None. The steps after it are never called, and what comes out for a count of 0 looks different from
what comes out for a count of 1. A value is a value: pass it on."""


def pipeline(*steps):
    """Return a function that hands a value through all steps, the first of them first."""
    def run(x):
        for step in steps:
            x = step(x)
            if not x:
                break
        return x

    return run
