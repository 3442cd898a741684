class LRU:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("a cache needs room for one entry")
        self.room = capacity
        self.kept = {}
        self.order = []

    def __len__(self):
        return len(self.kept)

    def get(self, key, default=None):
        if key not in self.kept:
            return default
        self.order.remove(key)
        self.order.append(key)
        return self.kept[key]

    def put(self, key, value):
        if key in self.order:
            self.order.remove(key)
        self.order.append(key)
        self.kept[key] = value
        if len(self.order) > self.room:
            oldest = self.order.pop(0)
            del self.kept[oldest]
