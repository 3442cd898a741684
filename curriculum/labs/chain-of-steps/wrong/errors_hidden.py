"""Your program catches the error of a step and goes on with the value it had, or returns None. The caller
gets something that looks like a result, and a text that could not be read goes into the model. Let the
error out."""


def pipeline(*steps):
    """Return a function that hands a value through all steps, the first of them first."""
    def run(x):
        for step in steps:
            try:
                x = step(x)
            except Exception:
                return None
        return x

    return run
