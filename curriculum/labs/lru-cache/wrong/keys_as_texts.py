"""Your cache turns each key into a text first. So 1 and `"1"` share an entry, and so do `None` and `"None"`: whoever
asks for one gets what was kept for the other. A dict takes numbers, texts and tuples as they are."""

from collections import OrderedDict


class LRU:
    """A cache that drops the entry that was used longest ago when it is full."""

    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError(f"a cache needs room for at least one entry, got {capacity}")
        self._capacity = capacity
        self._entries = OrderedDict()

    def __len__(self):
        return len(self._entries)

    def get(self, key, default=None):
        """Return the value that is kept under the key, or the default."""
        if str(key) not in self._entries:
            return default
        self._entries.move_to_end(str(key))
        return self._entries[str(key)]

    def put(self, key, value):
        """Keep the value under the key; drop the entry used longest ago if there is no room."""
        self._entries[str(key)] = value
        self._entries.move_to_end(str(key))
        if len(self._entries) > self._capacity:
            self._entries.popitem(last=False)
