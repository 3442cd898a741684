"""You never give the result its own slope, 1. It starts with 0, and 0 times anything is sent back, so all
slopes stay 0."""

import numpy as np


class Value:
    def __init__(self, data, notes=()):
        self.data = float(data)
        self.notes = notes
        self.grad = 0.0

    def __add__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return Value(self.data + other.data, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        if not isinstance(other, Value):
            other = Value(other)
        return Value(self.data * other.data, [(self, other.data), (other, self.data)])

    __radd__ = __add__
    __rmul__ = __mul__

    def __pow__(self, n):
        return Value(self.data**n, [(self, n * self.data ** (n - 1))])

    def tanh(self):
        t = np.tanh(self.data)
        return Value(t, [(self, float(1 - t**2))])

    def relu(self):
        return Value(max(0.0, self.data), [(self, 1.0 if self.data > 0 else 0.0)])

    def _order(self, done, listed):
        if self in done:
            return
        done.add(self)
        for parent, _ in self.notes:
            parent._order(done, listed)
        listed.append(self)

    def backward(self):
        listed = []
        self._order(set(), listed)
        for value in reversed(listed):
            for parent, slope in value.notes:
                parent.grad += value.grad * slope
