from dataclasses import dataclass, field, replace
from math import isfinite


def check(x, y, weight):
    if len(x) < 1:
        raise ValueError("no features")
    for number in x:
        if not isfinite(number):
            raise ValueError("a feature is not finite")
    if y < 0:
        raise ValueError("negative label")
    if not isfinite(weight) or weight <= 0:
        raise ValueError("bad weight")


@dataclass(frozen=True)
class Sample:
    x: tuple
    y: int
    weight: float = field(default=1.0, compare=False)

    def __post_init__(self):
        x = tuple(map(float, self.x))
        check(x, self.y, self.weight)
        object.__setattr__(self, "x", x)

    def relabelled(self, y):
        return replace(self, y=y)
