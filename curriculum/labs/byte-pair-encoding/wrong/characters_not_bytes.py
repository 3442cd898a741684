"""You begin with the numbers of the characters, not with bytes. 👍 is character 128077, so its id lies far
above 255, where the merges have theirs. In UTF-8 every character is one to four bytes, each below 256."""

from collections import Counter


def _merge(ids, pair, new):
    """Join the pair into the new id, from left to right."""
    result, i = [], 0
    while i < len(ids):
        if tuple(ids[i : i + 2]) == pair:
            result.append(new)
            i += 2
        else:
            result.append(ids[i])
            i += 1
    return result


class BPE:
    """A tokeniser that begins with bytes and merges the most frequent pairs."""

    def __init__(self):
        self.merges_ = []

    def train(self, text, number):
        """Learn at most so many merges from the text."""
        ids, self.merges_ = list(map(ord, text)), []
        for rank in range(number):
            counts = Counter((ids[i], ids[i + 1]) for i in range(len(ids) - 1))
            if not counts or max(counts.values()) < 2:
                break
            pair = min(counts, key=lambda pair: (-counts[pair], pair))
            self.merges_.append(pair)
            ids = _merge(ids, pair, 256 + rank)
        return self

    def encode(self, text):
        """Return the ids of the text."""
        ids = list(map(ord, text))
        for rank, pair in enumerate(self.merges_):
            ids = _merge(ids, pair, 256 + rank)
        return ids

    def decode(self, ids):
        """Return the text of the ids."""
        parts = {256 + rank: pair for rank, pair in enumerate(self.merges_)}

        def spell(i):
            return "".join(map(spell, parts[i])) if i in parts else chr(i)

        return "".join(map(spell, ids))
