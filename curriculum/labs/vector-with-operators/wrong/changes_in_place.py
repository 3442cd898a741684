"""Your class has an `__iadd__` that writes into the vector. For `old = v; v += w` that changes `old` as well, since both
names stand for the same object; a weight that was kept to go back to is lost. Without `__iadd__` Python uses
`__add__` and gives the name `v` to the new vector."""


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

    def __iadd__(self, other):
        self.values = (self + other).values
        return self

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
