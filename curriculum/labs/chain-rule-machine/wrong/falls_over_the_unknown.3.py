from math import cos, exp, log, sin

# Each outer function with its own slope.
FUNCTIONS = {
    "sin": (sin, cos),
    "cos": (cos, lambda u: -sin(u)),
    "exp": (exp, exp),
    "log": (log, lambda u: 1 / u),
}


def value_and_slope(expr, x):
    if expr == "x":
        return x, 1.0
    if isinstance(expr, (int, float)):
        return expr, 0.0
    op = expr[0]
    u, du = value_and_slope(expr[1], x)
    if op == "**":
        return u ** expr[2], expr[2] * u ** (expr[2] - 1) * du
    if op in FUNCTIONS:
        outer, slope = FUNCTIONS[op]
        return outer(u), slope(u) * du
    v, dv = value_and_slope(expr[2], x)
    if op == "+":
        return u + v, du + dv
    if op == "-":
        return u - v, du - dv
    if op == "*":
        return u * v, du * v + u * dv
    if op == "/":
        return u / v, (du * v - u * dv) / v**2
