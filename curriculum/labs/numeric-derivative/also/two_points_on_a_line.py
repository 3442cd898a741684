def deriv(f, x, h=2.0**-17):
    """Return the slope of f at x, from two values of f at the same distance from x."""
    left, right = x - h, x + h  # a power of two as a step: fewer digits are rounded away
    run = right - left  # what the floats made of 2 * h
    rise = f(right) - f(left)
    return rise / run
