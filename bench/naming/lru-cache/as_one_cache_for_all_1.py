from collections import OrderedDict


class LRU:
    kept = OrderedDict()

    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("a cache needs room for one entry")
        self.room = capacity

    def __len__(self):
        return len(self.kept)

    def get(self, key, default=None):
        if key not in self.kept:
            return default
        self.kept.move_to_end(key)
        return self.kept[key]

    def put(self, key, value):
        self.kept[key] = value
        self.kept.move_to_end(key)
        if len(self.kept) > self.room:
            self.kept.popitem(last=False)
