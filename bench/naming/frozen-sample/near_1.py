import math
from dataclasses import dataclass


@dataclass(frozen=True)
class Sample:
    """One row of a data set, which is checked when it is made and never changes."""

    x: tuple
    y: int
    weight: float = 1.0

    def __post_init__(self):
        object.__setattr__(self, "x", tuple(float(value) for value in self.x))
        object.__setattr__(self, "weight", float(self.weight))
        if not self.x:
            raise ValueError("a sample needs at least one feature")
        if not all(math.isfinite(value) for value in self.x):
            raise ValueError(f"features must be finite, got {self.x}")
        if self.y < 0:
            raise ValueError(f"the label must not be below 0, got {self.y}")
        if not 0 < self.weight < math.inf:
            raise ValueError(f"the weight must be above 0 and finite, got {self.weight}")

    def relabelled(self, y):
        """Return a new sample with another label."""
        return Sample(self.x, y, self.weight)
