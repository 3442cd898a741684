from dataclasses import dataclass


@dataclass
class Sample:
    """One row of a data set, which is checked when it is made and never changes."""

    x: tuple
    y: int
    weight: float = 1.0

    # TODO: check the values, make x a tuple of floats, forbid changes, and write relabelled(y)
