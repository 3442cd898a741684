class Vec:
    def __init__(self, values):
        self.values = tuple(x for x in values)

    def __repr__(self):
        return f"Vec({list(self.values)!r})"

    def __add__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        return Vec([x + y for x, y in zip(self.values, other.values, strict=True)])

    def __mul__(self, factor):
        if not isinstance(factor, (int, float)):
            return NotImplemented
        return Vec([factor * x for x in self.values])

    def __rmul__(self, factor):
        return self.__mul__(factor)

    def __matmul__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        return sum(x * y for x, y in zip(self.values, other.values, strict=True))
