class LRU:
    def __init__(self, capacity):
        if capacity < 1:
            raise ValueError("a cache needs room for one entry")
        self.room = capacity
        self.kept = {}
        self.uses = {}

    def __len__(self):
        return len(self.kept)

    def get(self, key, default=None):
        if key not in self.kept:
            return default
        self.uses[key] += 1
        return self.kept[key]

    def put(self, key, value):
        self.uses[key] = self.uses.get(key, 0) + 1
        self.kept[key] = value
        if len(self.kept) > self.room:
            others = [k for k in self.kept if k != key]
            rarest = min(others, key=self.uses.get)
            del self.kept[rarest], self.uses[rarest]
