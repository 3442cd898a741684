"""Your `@` answers a vector, the products place by place, and was asked for their sum: for (1, 2) and (3, 5) that is
3 + 10 = 13, one number."""


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
        return Vec([a * b for a, b in self._pairs(other)])

    def __eq__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        return self.values == other.values

    def __repr__(self):
        return f"Vec({list(self.values)})"
