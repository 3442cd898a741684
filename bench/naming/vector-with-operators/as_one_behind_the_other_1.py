class Vec:
    def __init__(self, values):
        self.values = tuple(values)

    def __len__(self):
        return len(self.values)

    def __add__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        if len(self) != len(other):
            raise ValueError("different lengths")
        return Vec([*self.values, *other.values])

    def __mul__(self, c):
        if not isinstance(c, (int, float)):
            return NotImplemented
        return Vec(x * c for x in self.values)

    def __rmul__(self, c):
        return self * c

    def __matmul__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        if len(self) != len(other):
            raise ValueError("different lengths")
        return sum(x * y for x, y in zip(self.values, other.values))

    def __eq__(self, other):
        return isinstance(other, Vec) and self.values == other.values

    def __repr__(self):
        return "Vec(" + str(list(self.values)) + ")"
