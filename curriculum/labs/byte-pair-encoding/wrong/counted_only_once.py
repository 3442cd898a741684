"""You count the pairs at the start and take the most frequent ones of that count as merges. No merge can
then use the id of an earlier one, so no piece is longer than two bytes. Count again after each merge."""

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
        ids, self.merges_ = list(text.encode("utf-8")), []
        once = Counter((ids[i], ids[i + 1]) for i in range(len(ids) - 1))
        for rank in range(number):
            counts = Counter({pair: n for pair, n in once.items() if pair not in self.merges_})
            if not counts or max(counts.values()) < 2:
                break
            pair = min(counts, key=lambda pair: (-counts[pair], pair))
            self.merges_.append(pair)
            ids = _merge(ids, pair, 256 + rank)
        return self

    def encode(self, text):
        """Return the ids of the text."""
        ids = list(text.encode("utf-8"))
        for rank, pair in enumerate(self.merges_):
            ids = _merge(ids, pair, 256 + rank)
        return ids

    def decode(self, ids):
        """Return the text of the ids."""
        parts = [bytes([i]) for i in range(256)]
        for left, right in self.merges_:
            parts.append(parts[left] + parts[right])
        return b"".join(parts[i] for i in ids).decode("utf-8", errors="replace")
