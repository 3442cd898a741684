from itertools import pairwise


def joined(ids, pair, new):
    """the ids with the pair joined, built from behind by a look at the last one"""
    result, free = [], False
    for i in ids:
        if free and (result[-1], i) == pair:
            result[-1], free = new, False
        else:
            result.append(i)
            free = True
    return result


class BPE:
    def __init__(self):
        self.merges_ = []

    def train(self, text, number):
        self.merges_ = []
        for _ in range(number):
            pairs = sorted(pairwise(self.encode(text)))
            best, most = None, 1
            for pair in dict.fromkeys(pairs):
                if pairs.count(pair) > most:
                    best, most = pair, pairs.count(pair)
            if best is None:
                return self
            self.merges_.append(best)
        return self

    def encode(self, text):
        ids = [*text.encode()]
        for place in range(len(self.merges_)):
            ids = joined(ids, self.merges_[place], 256 + place)
        return ids

    def _bytes(self, i):
        if i < 256:
            return [i]
        left, right = self.merges_[i - 256]
        return self._bytes(left) + self._bytes(right)

    def decode(self, ids):
        return bytes(b for i in ids for b in self._bytes(i)).decode(errors="replace")
