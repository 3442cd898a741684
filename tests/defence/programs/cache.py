"""A cache that forgets what was used least recently."""

from collections import OrderedDict


class Cache:
    """
    >>> c = Cache(2)
    >>> c.put("a", 1)
    >>> c.put("b", 2)
    >>> c.get("a")
    1
    >>> c.put("c", 3)
    >>> c.keys()
    ['a', 'c']
    >>> len(c)
    2
    """

    def __init__(self, size):
        if size < 1:
            raise ValueError("a cache needs room")
        self.size = size
        self.items = OrderedDict()
        self.hits = self.misses = 0

    def get(self, key, default=None):
        """
        >>> c = Cache(1)
        >>> c.get("x", 0)
        0
        """
        if key not in self.items:
            self.misses += 1
            return default
        self.hits += 1
        self.items.move_to_end(key)
        return self.items[key]

    def put(self, key, value):
        if key in self.items:
            self.items.move_to_end(key)
        self.items[key] = value
        if len(self.items) > self.size:
            self.items.popitem(last=False)

    def keys(self):
        """
        >>> c = Cache(2)
        >>> c.put("a", 1)
        >>> c.put("b", 2)
        >>> c.put("a", 3)
        >>> c.put("d", 4)
        >>> c.keys()
        ['a', 'd']
        """
        return list(self.items)

    def rate(self):
        """
        >>> c = Cache(3)
        >>> c.put("a", 1)
        >>> c.get("a")
        1
        >>> c.get("b")
        >>> c.rate()
        0.5
        """
        asked = self.hits + self.misses
        return self.hits / asked if asked else 0.0

    def __len__(self):
        return len(self.items)
