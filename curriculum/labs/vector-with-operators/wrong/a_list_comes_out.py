"""Your `+` answers a list and no `Vec`: `v + w` looks right, but `(v + w) + u` puts one row behind the other or fails.
What comes out of an operation on vectors has to be a vector."""


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
        return [a + b for a, b in self._pairs(other)]

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
