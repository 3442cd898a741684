"""Your samples accept a weight of 0: only weights below 0 are refused. A row with weight 0 counts for
nothing, and if all weights are 0, the weighted mean divides by 0. The weight has to be above 0."""

import math
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Sample:
    """One row of a data set, which is checked when it is made and never changes."""

    x: tuple
    y: int
    weight: float = 1.0

    def __post_init__(self):
        object.__setattr__(self, "x", tuple(float(value) for value in self.x))
        if not self.x or not all(math.isfinite(value) for value in self.x):
            raise ValueError(f"x holds at least one number, and all are finite; got {self.x}")
        if self.y < 0:
            raise ValueError(f"a label is 0 or more, got {self.y}")
        if not 0 <= self.weight < math.inf:
            raise ValueError(f"a weight is above 0 and finite, got {self.weight}")

    def relabelled(self, y):
        """Return a sample with the same features and weight and another label."""
        return replace(self, y=y)
