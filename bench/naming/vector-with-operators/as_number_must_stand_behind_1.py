class Vec:
    def __init__(self, values):
        self.values = tuple(values)

    def pairs(self, other):
        if len(self.values) != len(other.values):
            raise ValueError("different lengths")
        return list(zip(self.values, other.values))

    def __add__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        return Vec([x + y for x, y in self.pairs(other)])

    def __mul__(self, c):
        if type(c) is int or type(c) is float:
            return Vec([c * x for x in self.values])
        return NotImplemented

    def __matmul__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        return sum(x * y for x, y in self.pairs(other))

    def __eq__(self, other):
        if isinstance(other, Vec):
            return self.values == other.values
        return False

    def __repr__(self):
        return f"Vec({list(self.values)})"
