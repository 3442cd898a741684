"""Your program runs the steps from right to left, as `f(g(x))` is read: `pipeline(add_one, double)(4)` is
9, but it should give 5 and then 10. That is the order in mathematics; here the first step in the list
is the first to run."""


def pipeline(*steps):
    """Return a function that hands a value through all steps, the first of them first."""
    def run(x):
        for step in reversed(steps):
            x = step(x)
        return x

    return run
