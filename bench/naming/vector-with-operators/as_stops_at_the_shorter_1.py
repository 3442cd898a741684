class Vec:
    def __init__(self, values):
        self.values = tuple(values)

    def __add__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        n = min(len(self.values), len(other.values))
        return Vec([self.values[i] + other.values[i] for i in range(n)])

    def __mul__(self, c):
        if not isinstance(c, (int, float)):
            return NotImplemented
        return Vec([x * c for x in self.values])

    __rmul__ = __mul__

    def __matmul__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        total = 0
        for x, y in zip(self.values, other.values):
            total += x * y
        return total

    def __eq__(self, other):
        return isinstance(other, Vec) and self.values == other.values

    def __repr__(self):
        return f"Vec({list(self.values)})"
