class LRU:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("a cache needs room for one entry")
        self.room = capacity
        self.kept = {}

    def __len__(self):
        return len(self.kept)

    def get(self, key, default=None):
        return self.kept[key] if key in self.kept else default

    def put(self, key, value):
        self.kept[key] = value
        if len(self.kept) > self.room:
            oldest = list(self.kept)[0]
            self.kept.pop(oldest)
