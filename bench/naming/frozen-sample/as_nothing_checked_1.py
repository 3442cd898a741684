from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Sample:
    """One row of a data set, which never changes."""

    x: tuple
    y: int
    weight: float = 1.0

    def __post_init__(self):
        object.__setattr__(self, "x", tuple(float(value) for value in self.x))

    def relabelled(self, y):
        return replace(self, y=y)
