"""Numbers that come one after the other."""


class Running:
    """Mean and extremes of what was added.

    >>> r = Running()
    >>> r.add(2)
    >>> r.add(8)
    >>> r.mean()
    5.0
    >>> r.spread()
    6
    """

    def __init__(self, window=None):
        if window is not None and window < 1:
            raise ValueError("the window must hold something")
        self.window = window
        self.values = []

    def add(self, value):
        self.values.append(value)
        if self.window is not None and len(self.values) > self.window:
            self.values.pop(0)

    def mean(self):
        """
        >>> r = Running(2)
        >>> r.add(1)
        >>> r.add(3)
        >>> r.add(5)
        >>> r.mean()
        4.0
        """
        if not self.values:
            return None
        return sum(self.values) / len(self.values)

    def spread(self):
        """
        >>> r = Running(3)
        >>> r.add(7)
        >>> r.spread()
        """
        if len(self.values) < 2:
            return None
        return max(self.values) - min(self.values)

    def rising(self):
        """
        >>> r = Running()
        >>> r.add(1)
        >>> r.add(2)
        >>> r.add(2)
        >>> r.rising()
        False
        """
        for before, after in zip(self.values, self.values[1:]):
            if after <= before:
                return False
        return True
