import math
import operator

STEP = 1e-5
TWO = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "**": operator.pow,
}
ONE = {"sin": math.sin, "cos": math.cos, "exp": math.exp, "log": math.log}


def make(expr):
    if expr == "x":
        return lambda x: x
    if isinstance(expr, (int, float)):
        return lambda x: expr
    if expr[0] in ONE:
        outer, inner = ONE[expr[0]], make(expr[1])
        return lambda x: outer(inner(x))
    if expr[0] in TWO:
        combine, left, right = TWO[expr[0]], make(expr[1]), make(expr[2])
        return lambda x: combine(left(x), right(x))
    raise ValueError("unknown operation: " + repr(expr[0]))


def value_and_slope(expr, x):
    f = make(expr)
    h = STEP * max(1.0, abs(x))
    far = (f(x + h) - f(x - h)) / (2 * h)
    close = (f(x + h / 2) - f(x - h / 2)) / h
    return f(x), (4 * close - far) / 3
