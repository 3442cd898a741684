from itertools import pairwise


class BPE:
    def __init__(self):
        self.ranks = {}
        self.spelling = {i: bytes((i,)) for i in range(256)}

    @property
    def merges_(self):
        return list(self.ranks)

    def train(self, text, number):
        self.__init__()
        ids = list(bytes(text, "utf-8"))
        while len(self.ranks) < number:
            counts = {}
            for left, right in pairwise(ids):
                counts[left, right] = counts.get((left, right), 0) + 1
            often = max(counts.values(), default=0)
            if often < 2:
                break
            best = min(pair for pair, count in counts.items() if count == often)
            new = 256 + len(self.ranks)
            self.ranks[best] = new
            self.spelling[new] = self.spelling[best[0]] + self.spelling[best[1]]
            ids = self.encode(text)
        return self

    def encode(self, text):
        ids = list(bytes(text, "utf-8"))
        while True:
            found = [self.ranks[p] for p in pairwise(ids) if p in self.ranks]
            if not found:
                return ids
            lowest, i = min(found), 0
            while i < len(ids) - 1:
                if self.ranks.get((ids[i], ids[i + 1])) == lowest:
                    ids[i : i + 2] = [lowest]
                i += 1

    def decode(self, ids):
        whole = bytearray()
        for i in ids:
            whole += self.spelling[i]
        return str(whole, "utf-8", "replace")
