"""Your class has no `__repr__`, so a vector is shown as `<vec.Vec object at 0x7f...>`, and an error message that
contains one tells nobody which. Answer what you would type to make it."""


class Vec:
    """A row of numbers that can be added and multiplied."""

    def __init__(self, values):
        self.values = tuple(values)

    def _pairs(self, other):
        """Return the values of both, place by place; raise ValueError if the lengths differ."""
        return zip(self.values, other.values, strict=True)

    def __add__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        return Vec([a + b for a, b in self._pairs(other)])

    def __mul__(self, c):
        if not isinstance(c, int | float):
            return NotImplemented
        return Vec([a * c for a in self.values])

    __rmul__ = __mul__

    def __matmul__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        return sum(a * b for a, b in self._pairs(other))

    def __eq__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        return self.values == other.values
