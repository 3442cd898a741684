"""The answers are right, but your cache keeps the order in a list, and `remove` and `pop(0)` go through it or move all of
its items, in every single operation; looking for the smallest timestamp with `min` does the same. A cache four
times as large takes four times as long for each `get`. An OrderedDict keeps an order too, and moves a key to its end at
once."""


class LRU:
    """A cache that drops the entry that was used longest ago when it is full."""

    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("a cache has room for at least 1 entry")
        self._capacity = capacity
        self._entries = {}
        self._keys = []

    def __len__(self):
        return len(self._entries)

    def get(self, key, default=None):
        """Return the value that is kept under the key, or the default."""
        if key not in self._entries:
            return default
        self._keys.remove(key)
        self._keys.append(key)
        return self._entries[key]

    def put(self, key, value):
        """Keep the value under the key; drop the entry used longest ago if there is no room."""
        if key in self._entries:
            self._keys.remove(key)
        elif len(self._entries) == self._capacity:
            del self._entries[self._keys.pop(0)]
        self._entries[key] = value
        self._keys.append(key)
