from collections import OrderedDict


class LRU:
    """A cache that drops the entry that was used longest ago when it is full."""

    def __init__(self, capacity):
        self._capacity = capacity
        self._entries = OrderedDict()

    def __len__(self):
        return len(self._entries)

    def get(self, key, default=None):
        """Return the value that is kept under the key, or the default."""
        return self._entries.get(key, default)  # TODO: what else happens when an entry is used?

    def put(self, key, value):
        """Keep the value under the key; drop the entry used longest ago if there is no room."""
        self._entries[key] = value  # TODO: is there room? And who has to go?
