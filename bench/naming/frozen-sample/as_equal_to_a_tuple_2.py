from math import inf, isfinite


class Sample(tuple):
    __slots__ = ()

    def __new__(cls, x, y, weight=1.0):
        features = tuple(map(float, x))
        if len(features) == 0:
            raise ValueError("empty x")
        if any(not isfinite(f) for f in features):
            raise ValueError("x is not finite")
        if y < 0:
            raise ValueError("negative y")
        if not 0 < weight < inf:
            raise ValueError("weight out of range")
        return tuple.__new__(cls, (features, y, weight))

    x = property(lambda self: self[0])
    y = property(lambda self: self[1])
    weight = property(lambda self: self[2])

    def __repr__(self):
        return f"Sample(x={self[0]}, y={self[1]}, weight={self[2]})"

    def relabelled(self, y):
        return Sample(self[0], y, self[2])
