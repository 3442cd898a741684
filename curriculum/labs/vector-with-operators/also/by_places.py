class Vec:
    """A row of numbers that can be added and multiplied."""

    def __init__(self, values):
        self._n = len(values)
        self._at = {place: values[place] for place in range(self._n)}

    @property
    def values(self):
        return tuple(self._at[place] for place in range(self._n))

    def _check(self, other, what):
        if type(other) is not Vec:
            raise TypeError(f"a vector {what} {other!r}?")
        if other._n != self._n:
            raise ValueError(f"{self._n} numbers {what} {other._n} numbers")

    def __add__(self, other):
        self._check(other, "+")
        total = []
        for place in range(self._n):
            total.append(self._at[place] + other._at[place])
        return Vec(total)

    def __mul__(self, c):
        if type(c) not in (int, float):
            raise TypeError(f"a vector times {c!r}?")
        return Vec([self._at[place] * c for place in range(self._n)])

    def __rmul__(self, c):
        return self * c

    def __matmul__(self, other):
        self._check(other, "@")
        total = 0
        for place in range(self._n):
            total += self._at[place] * other._at[place]
        return total

    def __eq__(self, other):
        return type(other) is Vec and self._at == other._at

    def __repr__(self):
        return "Vec([" + ", ".join(repr(x) for x in self.values) + "])"
