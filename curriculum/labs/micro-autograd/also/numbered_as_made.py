import numpy as np


class Value:
    """A number that knows how many were made before it: parents are always older."""

    made = 0

    def __init__(self, data, **slopes):
        Value.made += 1
        self.age = Value.made
        self.data, self.grad = float(data), 0.0
        self.notes = slopes.get("notes", [])

    def __add__(self, other):
        if isinstance(other, Value):
            return Value(self.data + other.data, notes=[(self, 1), (other, 1)])
        return Value(self.data + other, notes=[(self, 1)])

    def __mul__(self, other):
        if isinstance(other, Value):
            return Value(self.data * other.data, notes=[(self, other.data), (other, self.data)])
        return Value(self.data * other, notes=[(self, other)])

    __radd__, __rmul__ = __add__, __mul__

    def __pow__(self, n):
        return Value(self.data**n, notes=[(self, n * self.data**n / self.data)])

    def tanh(self):
        return Value(np.tanh(self.data), notes=[(self, float(1 / np.cosh(self.data) ** 2))])

    def relu(self):
        return self * 1 if self.data > 0 else Value(0, notes=[(self, 0)])

    def backward(self):
        found, open_ends = {self}, [self]
        while open_ends:
            for parent, _ in open_ends.pop().notes:
                if parent not in found:
                    found.add(parent)
                    open_ends.append(parent)
        self.grad = 1.0
        for value in sorted(found, key=lambda value: value.age, reverse=True):
            for parent, slope in value.notes:
                parent.grad += value.grad * slope
