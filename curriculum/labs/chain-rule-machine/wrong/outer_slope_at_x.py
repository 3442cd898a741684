"""Your program takes the slope of the outer function at x. For sin(x**2) at 3 that
is cos(3) * 6, where cos(9) * 6 was meant: the sine is asked about 9, the value
inside, and its slope there counts."""

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
        return outer(u), slope(x) * du
    if operation == "**":
        n = rest[0]
        return u**n, n * u ** (n - 1) * du
    if operation not in ("+", "-", "*", "/"):
        raise ValueError(f"no rule for {operation!r}")
    v, dv = value_and_slope(rest[0], x)
    if operation == "+":
        return u + v, du + dv
    if operation == "-":
        return u - v, du - dv
    if operation == "*":
        return u * v, du * v + u * dv
    return u / v, (du * v - u * dv) / v**2
