import math


def value_and_slope(expr, x):
    if expr == "x":
        return x, 1
    if isinstance(expr, (int, float)):
        return expr, 0
    op = expr[0]
    u, du = value_and_slope(expr[1], x)
    if op == "sin":
        return math.sin(u), math.cos(u) * du
    if op == "cos":
        return math.cos(u), -math.sin(u) * du
    if op == "exp":
        return math.exp(u), math.exp(u) * du
    if op == "log":
        return math.log(u), du / u
    if op == "**":
        n = expr[2]
        return u**n, n * u ** (n - 1) * du
    v, dv = value_and_slope(expr[2], x)
    values = {"+": u + v, "-": u - v, "*": u * v}
    slopes = {"+": du + dv, "-": du - dv, "*": du * v + u * dv}
    if op == "/":
        return u / v, (du * v - u * dv) / v**2
    return values[op], slopes[op]
