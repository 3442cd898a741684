class Vec:
    def __init__(self, values):
        self.values = tuple(values)

    def __add__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        if len(self.values) != len(other.values):
            raise ValueError("different lengths")
        return Vec(tuple(map(lambda x, y: x + y, self.values, other.values)))

    def __mul__(self, c):
        if isinstance(c, int | float):
            return Vec(tuple(x * c for x in self.values))
        return NotImplemented

    __rmul__ = __mul__

    def __matmul__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        n = len(self.values)
        if n != len(other.values):
            raise ValueError("different lengths")
        return Vec([self.values[i] * other.values[i] for i in range(n)])

    def __eq__(self, other):
        return isinstance(other, Vec) and self.values == other.values

    def __repr__(self):
        return f"Vec({list(self.values)})"
