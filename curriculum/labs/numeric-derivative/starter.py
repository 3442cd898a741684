def deriv(f, x, h=0.1):
    """Return the slope of f at x, from two values of f at the same distance from x."""
    # TODO: this looks to one side only, and 0.1 is not a good step if h is left out
    return (f(x + h) - f(x)) / h
