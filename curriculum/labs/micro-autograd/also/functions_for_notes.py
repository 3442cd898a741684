import math


class Value:
    """A number with a function that sends its slope to its parents."""

    def __init__(self, data, parents=(), send=None):
        self.data = float(data)
        self.grad = 0.0
        self.parents = parents
        self.send = send

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)

        def send(grad):
            self.grad += grad
            other.grad += grad

        return Value(self.data + other.data, (self, other), send)

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)

        def send(grad):
            self.grad += grad * other.data
            other.grad += grad * self.data

        return Value(self.data * other.data, (self, other), send)

    def __radd__(self, other):
        return self + other

    def __rmul__(self, other):
        return self * other

    def __pow__(self, n):
        def send(grad):
            self.grad += grad * n * self.data ** (n - 1)

        return Value(self.data**n, (self,), send)

    def tanh(self):
        t = math.tanh(self.data)

        def send(grad):
            self.grad += grad * (1 - t * t)

        return Value(t, (self,), send)

    def relu(self):
        def send(grad):
            if self.data > 0:
                self.grad += grad

        return Value(self.data if self.data > 0 else 0.0, (self,), send)

    def backward(self):
        # A number may go as soon as every number that used it is gone: count the users.
        users, reached = {self: 0}, [self]
        for value in reached:
            for parent in value.parents:
                if parent not in users:
                    users[parent] = 0
                    reached.append(parent)
                users[parent] += 1
        self.grad = 1.0
        ready = [self]
        while ready:
            value = ready.pop()
            if value.send is not None:
                value.send(value.grad)
            for parent in value.parents:
                users[parent] -= 1
                if users[parent] == 0:
                    ready.append(parent)
