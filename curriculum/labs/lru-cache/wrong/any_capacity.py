"""Your cache accepts a capacity of 0 or below. It then drops every entry at once, and nobody sees why nothing is ever
found; a mistake in the settings should be an error. Raise a ValueError."""

from collections import OrderedDict


class LRU:
    """A cache that drops the entry that was used longest ago when it is full."""

    def __init__(self, capacity):
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
        self._entries[key] = value
        self._entries.move_to_end(key)
        if len(self._entries) > self._capacity:
            self._entries.popitem(last=False)
