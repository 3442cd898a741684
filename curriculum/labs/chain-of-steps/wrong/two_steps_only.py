"""Your program knows only two steps, such as a first and a last one, and has no room for others. `*steps`
holds any number of functions; a loop goes through all of them."""


def pipeline(*steps):
    """Return a function that hands a value through all steps, the first of them first."""
    def run(x):
        if not steps:
            return x
        if len(steps) == 1:
            return steps[0](x)
        return steps[-1](steps[0](x))

    return run
