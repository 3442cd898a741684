import math
from collections import namedtuple


class Sample(namedtuple("Sample", ["x", "y", "weight"])):
    __slots__ = ()

    def __new__(cls, x, y, weight=1.0):
        x = tuple(float(v) for v in x)
        if not x or not all(map(math.isfinite, x)):
            raise ValueError("x must hold finite numbers")
        if y < 0:
            raise ValueError("y must not be negative")
        if not (math.isfinite(weight) and weight > 0):
            raise ValueError("weight must be positive")
        return super().__new__(cls, x, y, weight)

    def relabelled(self, y):
        return Sample(self.x, y, self.weight)
