def deriv(f, x, h=1e-5):
    """Return the slope of f at x, from two values of f at the same distance from x."""
    return (f(x + h) - f(x - h)) / (2 * h)
