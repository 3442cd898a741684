from math import cos, sin

# Each outer function with its own slope.
FUNCTIONS = {"sin": (sin, cos)}  # TODO: cos, exp, log


def value_and_slope(expr, x):
    """Return the value of the expression at x, and its slope there."""
    if expr == "x":
        return x, 1.0
    if not isinstance(expr, tuple):
        return expr, 0.0
    operation, first, *rest = expr
    u, du = value_and_slope(first, x)
    if operation in FUNCTIONS:
        outer, slope = FUNCTIONS[operation]
        return outer(u), slope(u)  # TODO: this is the slope with respect to u
    # TODO: powers
    (second,) = rest
    v, dv = value_and_slope(second, x)
    if operation == "+":
        return u + v, du + dv
    # TODO: differences, products, quotients
    raise ValueError(f"no rule for {operation!r}")
