"""Your program compares the texts of two samples. Equal values can have different texts: the weights 2 and
2.0 are equal but written differently, and so are 0.0 and -0.0 in `x`. And anything that is shown with
the same text counts as equal. Compare the values; a dataclass does it for you."""

import math
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Sample:
    """One row of a data set, which is checked when it is made and never changes."""

    x: tuple
    y: int
    weight: float = 1.0

    def __post_init__(self):
        object.__setattr__(self, "x", tuple(float(value) for value in self.x))
        if not self.x or not all(math.isfinite(value) for value in self.x):
            raise ValueError("x needs at least one number, all of them finite")
        if self.y < 0:
            raise ValueError("a label is not below 0")
        if not 0 < self.weight < math.inf:
            raise ValueError("a weight is above 0 and finite")

    def __eq__(self, other):
        return repr(self) == repr(other)

    def __hash__(self):
        return hash(repr(self))

    def relabelled(self, y):
        """Return a sample with the same x and weight and another label."""
        return Sample(self.x, y, self.weight)
