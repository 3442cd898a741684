"""Your pipeline works once. It keeps an iterator, which gives each step only once; at the second call none
is left, and the value comes back as it was. Keep the tuple `steps`, and start a new loop over it in
each call."""


def pipeline(*steps):
    """Return a function that hands a value through all steps, the first of them first."""
    left = iter(steps)

    def run(x):
        for step in left:
            x = step(x)
        return x

    return run
