class Vec:
    def __init__(self, values):
        self._row = values

    @property
    def values(self):
        return tuple(self._row)

    def __add__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        return Vec([x + y for x, y in zip(self.values, other.values, strict=True)])

    def __mul__(self, c):
        if not isinstance(c, (int, float)):
            return NotImplemented
        return Vec([x * c for x in self.values])

    __rmul__ = __mul__

    def __matmul__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        return sum(x * y for x, y in zip(self.values, other.values, strict=True))

    def __eq__(self, other):
        return isinstance(other, Vec) and self.values == other.values

    def __repr__(self):
        return f"Vec({list(self.values)})"
