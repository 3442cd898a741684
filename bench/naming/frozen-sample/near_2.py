import math


class Sample:
    __slots__ = ("x", "y", "weight")

    def __init__(self, x, y, weight=1.0):
        features = []
        for number in x:
            number = float(number)
            if math.isnan(number) or number == math.inf:
                raise ValueError("x holds nan or infinity")
            features.append(number)
        if len(features) == 0:
            raise ValueError("x is empty")
        if y < 0:
            raise ValueError("y is below 0")
        if math.isnan(weight) or math.isinf(weight) or weight <= 0:
            raise ValueError("weight has to be a finite number above 0")
        object.__setattr__(self, "x", tuple(features))
        object.__setattr__(self, "y", y)
        object.__setattr__(self, "weight", weight)

    def __setattr__(self, name, value):
        raise AttributeError(f"a sample cannot be changed: {name}")

    def __delattr__(self, name):
        raise AttributeError(f"a sample cannot be changed: {name}")

    def __eq__(self, other):
        if not isinstance(other, Sample):
            return False
        return self.x == other.x and self.y == other.y and self.weight == other.weight

    def __hash__(self):
        return hash((self.x, self.y, self.weight))

    def __repr__(self):
        return f"Sample(x={self.x!r}, y={self.y!r}, weight={self.weight!r})"

    def relabelled(self, y):
        return Sample(self.x, y, self.weight)
