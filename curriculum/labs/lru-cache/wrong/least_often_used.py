"""Your cache drops the entry that was used least *often*. An answer that everybody wanted last year then stays for ever,
and new ones push each other out. What counts is when an entry was last used, not how many times."""


class LRU:
    """A cache that drops the entry that was used longest ago when it is full."""

    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("a cache has room for at least 1 entry")
        self._capacity = capacity
        self._entries = {}
        self._uses = {}

    def __len__(self):
        return len(self._entries)

    def get(self, key, default=None):
        """Return the value that is kept under the key, or the default."""
        if key not in self._entries:
            return default
        self._uses[key] += 1
        return self._entries[key]

    def put(self, key, value):
        """Keep the value under the key; drop the entry used longest ago if there is no room."""
        if key not in self._entries and len(self._entries) == self._capacity:
            rarest = min(self._uses, key=self._uses.get)
            del self._entries[rarest], self._uses[rarest]
        self._entries[key] = value
        self._uses[key] = self._uses.get(key, 0) + 1
