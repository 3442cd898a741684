class Sample:
    """One row of a data set."""

    def __init__(self, x, y, weight=1.0):
        self._x = tuple(map(float, x))
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

    def __eq__(self, other):
        if isinstance(other, Sample):
            return self._key() == other._key()
        return NotImplemented

    def __hash__(self):
        return hash(self._key())

    def __repr__(self):
        return "Sample(x={!r}, y={!r}, weight={!r})".format(*self._key())

    def relabelled(self, y):
        return Sample(x=self._x, y=y, weight=self._weight)
