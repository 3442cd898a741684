from collections import OrderedDict


class LRU:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("a cache needs room for one entry")
        self.room = capacity
        self.kept = OrderedDict()

    def __len__(self):
        return len(self.kept)

    def get(self, key, default=None):
        try:
            return self.kept[key]
        except KeyError:
            return default

    def put(self, key, value):
        self.kept.pop(key, None)
        self.kept[key] = value
        while len(self.kept) > self.room:
            del self.kept[next(iter(self.kept))]
