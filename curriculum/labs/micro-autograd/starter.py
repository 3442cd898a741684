class Value:
    """A number that remembers what it was computed from."""

    def __init__(self, data, notes=()):
        self.data = float(data)
        self.notes = notes  # pairs (parent, local slope)
        self.grad = 0.0

    def __add__(self, other):
        return Value(self.data + other.data, [(self, 1.0), (other, 1.0)])

    # TODO: plain numbers on either side; products, powers, tanh, ReLU

    def backward(self):
        """Fill in grad for this number and for all that it was computed from."""
        self.grad = 1.0  # TODO: and the others?
