"""For an unknown operation your program looks for a second part, or for a rule,
that is not there, and ends in an IndexError or a KeyError. That tells the caller
about the inside of your program. Agreed was a ValueError that says which operation
has no rule."""

from math import cos, exp, log, sin

# Each outer function with its own slope.
FUNCTIONS = {
    "sin": (sin, cos),
    "cos": (cos, lambda u: -sin(u)),
    "exp": (exp, exp),
    "log": (log, lambda u: 1 / u),
}


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
        return outer(u), slope(u) * du
    if operation == "**":
        n = rest[0]
        return u**n, n * u ** (n - 1) * du
    v, dv = value_and_slope(rest[0], x)
    if operation == "+":
        return u + v, du + dv
    if operation == "-":
        return u - v, du - dv
    if operation == "*":
        return u * v, du * v + u * dv
    return {"/": u / v}[operation], (du * v - u * dv) / v**2
