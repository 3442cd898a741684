import math


class Sample:
    def __init__(self, x, y, weight=1.0):
        self.x = tuple([float(a) for a in x])
        self.y = y
        self.weight = weight
        self.check()

    def check(self):
        if self.x == ():
            raise ValueError("x is empty")
        for a in self.x:
            if not math.isfinite(a):
                raise ValueError(f"{a} in x")
        if self.y < 0:
            raise ValueError(f"y is {self.y}")
        if not math.isfinite(self.weight) or not self.weight > 0:
            raise ValueError(f"weight is {self.weight}")

    def __eq__(self, other):
        return isinstance(other, Sample) and vars(self) == vars(other)

    def __repr__(self):
        return f"Sample(x={self.x}, y={self.y}, weight={self.weight})"

    def relabelled(self, y):
        return Sample(self.x, y, self.weight)
