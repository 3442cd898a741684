"""Your samples turn `x` into a tuple and leave the numbers as they were: `Sample([1, 2], 0).x` is `(1,
2)`. These are equal to the floats, but they are shown differently, and a file with such rows has two
kinds of numbers in one column. Use `float(value)` for each of them."""

import math
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Sample:
    """One row of a data set, which is checked when it is made and never changes."""

    x: tuple
    y: int
    weight: float = 1.0

    def __post_init__(self):
        object.__setattr__(self, "x", tuple(self.x))
        if not self.x or not all(math.isfinite(value) for value in self.x):
            raise ValueError(f"x holds at least one number, and all are finite; got {self.x}")
        if self.y < 0:
            raise ValueError(f"a label is 0 or more, got {self.y}")
        if not 0 < self.weight < math.inf:
            raise ValueError(f"a weight is above 0 and finite, got {self.weight}")

    def relabelled(self, y):
        """Return a sample with the same features and weight and another label."""
        return replace(self, y=y)
