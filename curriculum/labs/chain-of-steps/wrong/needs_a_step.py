"""Your program takes the first step before it knows that there is one, so `pipeline()` ends in an error.
With no steps nothing is done: the value comes back as it is. Start with the value and not with a step;
`reduce` takes a starting value as its third argument."""


from functools import reduce


def pipeline(*steps):
    """Return a function that hands a value through all steps, the first of them first."""
    return reduce(lambda f, g: lambda x: g(f(x)), steps)
