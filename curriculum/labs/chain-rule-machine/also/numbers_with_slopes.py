import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Dual:
    """A value and its slope, which know how to be combined."""

    value: float
    slope: float = 0.0

    def __add__(self, other):
        return Dual(self.value + other.value, self.slope + other.slope)

    def __mul__(self, other):
        return Dual(self.value * other.value, self.slope * other.value + self.value * other.slope)

    def through(self, outer, outer_slope):
        """The chain rule."""
        return Dual(outer(self.value), outer_slope(self.value) * self.slope)

    def __pow__(self, n):
        return self.through(lambda u: u**n, lambda u: n * u ** (n - 1))


RULES = {
    "+": lambda f, g: f + g,
    "-": lambda f, g: f + Dual(-1.0) * g,
    "*": lambda f, g: f * g,
    "/": lambda f, g: f * g**-1,
    "sin": lambda f: f.through(math.sin, math.cos),
    "cos": lambda f: f.through(math.cos, lambda u: -math.sin(u)),
    "exp": lambda f: f.through(math.exp, math.exp),
    "log": lambda f: f.through(math.log, lambda u: 1 / u),
}


def dual(expr, x):
    match expr:
        case "x":
            return Dual(x, 1.0)
        case ("**", inner, n):
            return dual(inner, x) ** n
        case (name, *parts) if name in RULES:
            return RULES[name](*(dual(part, x) for part in parts))
        case tuple():
            raise ValueError(f"no rule for {expr[0]}")
    return Dual(expr)


def value_and_slope(expr, x):
    """Return the value of the expression at x, and its slope there."""
    answer = dual(expr, x)
    return answer.value, answer.slope
