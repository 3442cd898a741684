import numpy as np


class Sample:
    """One row of a data set."""

    def __init__(self, x, y, weight=1.0):
        values = np.array(x, dtype=float)
        if values.size == 0 or not np.isfinite(values).all():
            raise ValueError("x needs finite numbers, at least one")
        if y < 0:
            raise ValueError("y must be 0 or above")
        if not np.isfinite(weight) or weight <= 0:
            raise ValueError("weight must be finite and above 0")
        self._x = tuple(values.tolist())
        self._y = y
        self._weight = weight

    @property
    def x(self):
        return self._x

    @property
    def y(self):
        return self._y

    @property
    def weight(self):
        return self._weight

    def _key(self):
        return (self._x, self._y, self._weight)

    def __repr__(self):
        return "Sample(x={!r}, y={!r}, weight={!r})".format(*self._key())

    def relabelled(self, y):
        return Sample(x=self._x, y=y, weight=self._weight)
