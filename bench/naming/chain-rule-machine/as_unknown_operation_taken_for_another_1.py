from math import cos, exp, log, sin


def value_and_slope(expr, x):
    if expr == "x":
        return x, 1.0
    if not isinstance(expr, tuple):
        return expr, 0.0
    op = expr[0]
    u, du = value_and_slope(expr[1], x)
    if len(expr) == 2:
        if op == "sin":
            return sin(u), cos(u) * du
        elif op == "cos":
            return cos(u), -sin(u) * du
        elif op == "log":
            return log(u), du / u
        else:
            return exp(u), exp(u) * du
    if op == "**":
        n = expr[2]
        return u**n, n * u ** (n - 1) * du
    v, dv = value_and_slope(expr[2], x)
    if op == "+":
        return u + v, du + dv
    elif op == "-":
        return u - v, du - dv
    elif op == "*":
        return u * v, du * v + u * dv
    else:
        return u / v, (du * v - u * dv) / v**2
