"""You follow each path to its end. The slopes are right, but a number that was doubled 40 times has 2 ** 40
paths. Visit each number once, after all its shares have come in."""

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

    def backward(self, share=1.0):
        self.grad += share
        for parent, slope in self.notes:
            parent.backward(share * slope)
