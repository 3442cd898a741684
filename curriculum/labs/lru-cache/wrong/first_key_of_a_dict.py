"""The answers are right, but your cache finds the entry that has to go as the first key of a dict. Where entries were
taken out, a dict leaves holes, and each time `next(iter(...))` walks past all the holes at the front: in a cache four
times as large it walks four times as far. `OrderedDict.popitem(last=False)` goes straight to the first."""


class LRU:
    """A cache that drops the entry that was used longest ago when it is full."""

    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError(f"a cache has room for at least 1 entry, got {capacity}")
        self._capacity = capacity
        self._entries = {}  # in the order of their last use, the longest ago first

    def __len__(self):
        return len(self._entries)

    def get(self, key, default=None):
        """Return the value that is kept under the key, or the default."""
        if key not in self._entries:
            return default
        value = self._entries.pop(key)
        self._entries[key] = value
        return value

    def put(self, key, value):
        """Keep the value under the key; drop the entry used longest ago if there is no room."""
        self._entries.pop(key, None)
        self._entries[key] = value
        if len(self._entries) > self._capacity:
            del self._entries[next(iter(self._entries))]
