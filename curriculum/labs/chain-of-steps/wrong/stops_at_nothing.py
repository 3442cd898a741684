"""Your program ends the chain when a step answers something that counts as false, such as 0, an empty list or None.
The steps behind it are never called, and a count of 0 looks different from a count of 1 in what comes out. A
value is a value: hand it on."""


def pipeline(*steps):
    """Answer a function that hands a value through all steps, the first of them first."""
    def run(x):
        for step in steps:
            x = step(x)
            if not x:
                break
        return x

    return run
