class Vec:
    def __init__(self, values):
        self.values = (*values,)

    def _with(self, other):
        if len(self.values) != len(other.values):
            raise ValueError("vectors of different lengths")
        return zip(self.values, other.values)

    def __add__(self, other):
        return Vec([x + y for x, y in self._with(other)]) if type(other) is Vec else NotImplemented

    def __matmul__(self, other):
        return sum(x * y for x, y in self._with(other)) if type(other) is Vec else NotImplemented

    def __mul__(self, c):
        return Vec([x * c for x in self.values]) if type(c) in (int, float) else NotImplemented

    def __rmul__(self, c):
        return self.__mul__(c)

    def __eq__(self, other):
        return type(other) is Vec and other.values == self.values

    def __repr__(self):
        return "Vec(" + repr(list(self.values)) + ")"
