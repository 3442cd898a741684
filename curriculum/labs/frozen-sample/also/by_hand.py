class Sample:
    """One row of a data set, which is checked when it is made and never changes."""

    __slots__ = ("_values",)

    def __init__(self, x, y, weight=1.0):
        if len(x) == 0 or y < 0 or not (weight > 0 and finite(weight) and all(map(finite, x))):
            raise ValueError(f"not a sample: x={x}, y={y}, weight={weight}")
        object.__setattr__(self, "_values", (tuple(map(float, x)), y, weight))

    x = property(lambda self: self._values[0])
    y = property(lambda self: self._values[1])
    weight = property(lambda self: self._values[2])

    def __setattr__(self, name, value):
        raise AttributeError(f"a sample does not change: {name}")

    def __eq__(self, other):
        return type(other) is Sample and self._values == other._values

    def __hash__(self):
        return hash(self._values)

    def __repr__(self):
        return "Sample(x={!r}, y={!r}, weight={!r})".format(*self._values)

    def relabelled(self, y):
        """Return a sample with the same features and weight and another label."""
        return Sample(self.x, y, self.weight)


def finite(value):
    """Return whether a number is neither infinite nor nan."""
    return value - value == 0
