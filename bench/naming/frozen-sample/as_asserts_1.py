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
        assert len(self.x) > 0, "a sample needs at least one feature"
        assert all(math.isfinite(value) for value in self.x), "features must be finite"
        assert self.y >= 0, "the label must not be below 0"
        assert 0 < self.weight < math.inf, "the weight must be above 0 and finite"

    def relabelled(self, y):
        """Return a new sample with another label."""
        return Sample(self.x, y, self.weight)
