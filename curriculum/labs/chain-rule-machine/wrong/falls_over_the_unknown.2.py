from math import cos, exp, log, sin

# Each outer function with its own slope.
FUNCTIONS = {
    "sin": (sin, cos),
    "cos": (cos, lambda u: -sin(u)),
    "exp": (exp, exp),
    "log": (log, lambda u: 1 / u),
}


RULES = {
    "+": lambda u, du, v, dv: (u + v, du + dv),
    "-": lambda u, du, v, dv: (u - v, du - dv),
    "*": lambda u, du, v, dv: (u * v, du * v + u * dv),
    "/": lambda u, du, v, dv: (u / v, (du * v - u * dv) / v**2),
}


def value_and_slope(expr, x):
    if expr == "x":
        return x, 1.0
    if not isinstance(expr, tuple):
        return expr, 0.0
    if len(expr) == 2:
        u, du = value_and_slope(expr[1], x)
        outer, slope = FUNCTIONS[expr[0]]
        return outer(u), slope(u) * du
    op, f, g = expr
    u, du = value_and_slope(f, x)
    if op == "**":
        return u**g, g * u ** (g - 1) * du
    return RULES[op](u, du, *value_and_slope(g, x))
