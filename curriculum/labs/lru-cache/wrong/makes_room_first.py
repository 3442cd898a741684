"""Your cache makes room before it checks whether the key is there: in a full cache of a and b, `put("b", 9)` drops a,
and one place stays empty. Replacing a value needs no room. Drop an entry only if there are too many afterwards."""

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
        self._entries.move_to_end(key)
        return self._entries[key]

    def put(self, key, value):
        """Keep the value under the key; drop the entry used longest ago if there is no room."""
        if len(self._entries) == self._capacity:
            self._entries.popitem(last=False)
        self._entries[key] = value
        self._entries.move_to_end(key)
