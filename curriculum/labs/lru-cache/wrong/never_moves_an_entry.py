"""Your cache never moves an entry: neither `get` nor a second `put` counts as a use. What is dropped is the oldest
entry, not the one that was used longest ago; the most popular answer is the first to go if it was also the first to be
put in. Move an entry to the end whenever it is used."""

from collections import OrderedDict


class LRU:
    """A cache that drops the entry that was used longest ago when it is full."""

    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError(f"a cache has room for at least 1 entry, got {capacity}")
        self._capacity = capacity
        self._entries = OrderedDict()  # in the order of their last use, the longest ago first

    def __len__(self):
        return len(self._entries)

    def get(self, key, default=None):
        """Return the value that is kept under the key, or the default."""
        if key not in self._entries:
            return default
        return self._entries[key]

    def put(self, key, value):
        """Keep the value under the key; drop the entry used longest ago if there is no room."""
        self._entries[key] = value
        if len(self._entries) > self._capacity:
            self._entries.popitem(last=False)
