class Entry:
    """A key and its value between two neighbours."""

    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.before = self.after = self

    def take_out(self):
        """Let the two neighbours hold each other."""
        self.before.after, self.after.before = self.after, self.before

    def put_before(self, other):
        """Stand between another entry and the one before it."""
        self.before, self.after = other.before, other
        other.before.after = other.before = self


class LRU:
    """A cache that drops the entry that was used longest ago when it is full."""

    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("at least one entry")
        self.capacity = capacity
        self.found = {}
        self.ring = Entry()  # behind it the entry used longest ago, before it the newest

    def __len__(self):
        return len(self.found)

    def get(self, key, default=None):
        """Return the value that is kept under the key, or the default."""
        entry = self.found.get(key)
        if entry is None:
            return default
        entry.take_out()
        entry.put_before(self.ring)
        return entry.value

    def put(self, key, value):
        """Keep the value under the key; drop the entry used longest ago if there is no room."""
        if key in self.found:
            self.found[key].take_out()
        elif len(self.found) == self.capacity:
            oldest = self.ring.after
            oldest.take_out()
            del self.found[oldest.key]
        self.found[key] = Entry(key, value)
        self.found[key].put_before(self.ring)
