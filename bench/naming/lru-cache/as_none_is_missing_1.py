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
        value = self.kept.get(key)
        if value is None:
            return default
        self.kept.move_to_end(key)
        return value

    def put(self, key, value):
        self.kept[key] = value
        self.kept.move_to_end(key)
        if len(self.kept) > self.room:
            self.kept.popitem(last=False)
