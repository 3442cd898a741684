"""Your samples check with `assert`, which raises an AssertionError and not a ValueError. Worse, `python
-O` leaves all asserts out, and then nothing is checked. `assert` is for things that cannot happen, and
wrong data can. Use `if` and `raise`."""

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
        assert self.x and all(math.isfinite(value) for value in self.x)
        assert self.y >= 0
        assert 0 < self.weight < math.inf

    def relabelled(self, y):
        """Return a sample with the same features and weight and another label."""
        return replace(self, y=y)
