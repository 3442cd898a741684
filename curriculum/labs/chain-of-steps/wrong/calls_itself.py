"""Your program builds the chain in a loop, each function calling the one before by a name. But a name is
looked up when the function is called, and by then it stands for the last function, which then calls
itself, again and again, until Python stops with a RecursionError. This is the well-known trap of
functions made in a loop. Loop over the steps when the function is called."""


def pipeline(*steps):
    """Return a function that hands a value through all steps, the first of them first."""
    run = lambda x: x
    for step in steps:
        run = lambda x: step(run(x))
    return run
