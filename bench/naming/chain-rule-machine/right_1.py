import math


class Moving:
    """A value that knows how fast it moves."""

    def __init__(self, at, speed):
        self.at, self.speed = at, speed

    def __add__(self, other):
        return Moving(self.at + other.at, self.speed + other.speed)

    def __neg__(self):
        return Moving(-self.at, -self.speed)

    def __sub__(self, other):
        return self + -other

    def __mul__(self, other):
        return Moving(self.at * other.at, self.speed * other.at + self.at * other.speed)

    def __truediv__(self, other):
        quotient = self.at / other.at
        return Moving(quotient, (self.speed - quotient * other.speed) / other.at)

    def through(self, outer, steepness):
        return Moving(outer(self.at), steepness(self.at) * self.speed)


BINARY = {
    "+": Moving.__add__,
    "-": Moving.__sub__,
    "*": Moving.__mul__,
    "/": Moving.__truediv__,
}
UNARY = {
    "sin": (math.sin, math.cos),
    "cos": (math.cos, lambda a: -math.sin(a)),
    "exp": (math.exp, math.exp),
    "log": (math.log, lambda a: 1 / a),
}


def walk(expr, x):
    if isinstance(expr, str):
        return Moving(x, 1.0)
    if not isinstance(expr, tuple):
        return Moving(expr, 0.0)
    name, *parts = expr
    if name == "**":
        n = parts[1]
        return walk(parts[0], x).through(lambda a: a**n, lambda a: n * a ** (n - 1))
    if name in UNARY:
        return walk(parts[0], x).through(*UNARY[name])
    if name in BINARY:
        return BINARY[name](*(walk(part, x) for part in parts))
    raise ValueError(f"no rule for {name!r}")


def value_and_slope(expr, x):
    end = walk(expr, x)
    return end.at, end.speed
