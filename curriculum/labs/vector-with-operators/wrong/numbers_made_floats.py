"""Your vector makes a float of every value: `Vec([1, 2]).values` is `(1.0, 2.0)` and is shown so. The values were to be
kept unchanged; whole numbers are exact at any size, and floats are not."""


class Vec:
    """A row of numbers that can be added and multiplied."""

    def __init__(self, values):
        self.values = tuple(float(x) for x in values)

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

    def __repr__(self):
        return f"Vec({list(self.values)})"
