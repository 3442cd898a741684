import numpy as np


class Sample:
    """One row of a data set."""

    def __init__(self, x, y, weight=1.0):
        values = np.array(x, dtype=float)
        if values.size == 0 or not np.isfinite(values).all():
            raise ValueError("x needs finite numbers, at least one")
        self._check_label(y)
        if not np.isfinite(weight) or weight <= 0:
            raise ValueError("weight must be finite and above 0")
        self._x = tuple(values.tolist())
        self._y = y
        self._weight = weight

    @staticmethod
    def _check_label(y):
        if y < 0:
            raise ValueError("y must be 0 or above")

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

    def __eq__(self, other):
        if isinstance(other, Sample):
            return self._key() == other._key()
        return NotImplemented

    def __hash__(self):
        return hash(self._key())

    def __repr__(self):
        return "Sample(x={!r}, y={!r}, weight={!r})".format(*self._key())

    def relabelled(self, y):
        self._check_label(y)
        self._y = y
        return self
