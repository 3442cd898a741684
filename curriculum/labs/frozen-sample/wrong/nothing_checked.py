"""Your samples accept any value: a label of -1, no features, a weight of nan. The mistake is found an hour
later, in another file. Check in `__post_init__`, which runs whenever a sample is made, and raise a
ValueError."""

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Sample:
    """One row of a data set, which is checked when it is made and never changes."""

    x: tuple
    y: int
    weight: float = 1.0

    def __post_init__(self):
        object.__setattr__(self, "x", tuple(float(value) for value in self.x))

    def relabelled(self, y):
        """Return a sample with the same features and weight and another label."""
        return replace(self, y=y)
