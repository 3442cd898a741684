"""Your `*` takes whatever stands on the other side: `v * "2"` repeats texts, and `v * w` makes a vector of
vectors, if nothing fails on the way. Look first whether it is a whole number or a float, and return NotImplemented
otherwise."""


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
