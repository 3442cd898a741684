class Vec:
    def __init__(self, values):
        self.values = tuple(values)

    def __add__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        return Vec([x + y for x, y in zip(self.values, other.values, strict=True)])

    def __mul__(self, c):
        if isinstance(c, (int, float)):
            return Vec([x * c for x in self.values])
        return NotImplemented

    __rmul__ = __mul__

    def __matmul__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        return sum(x * y for x, y in zip(self.values, other.values, strict=True))

    def __eq__(self, other):
        return isinstance(other, Vec) and sorted(self.values) == sorted(other.values)

    def __repr__(self):
        return f"Vec{self.values}"
