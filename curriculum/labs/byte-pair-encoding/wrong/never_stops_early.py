"""You merge until you have as many merges as were asked for, or only one id is left, also pairs that
occur once. Such a merge learns one place of one text by heart. End as soon as no pair occurs twice."""

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
        for rank in range(number):
            counts = Counter((ids[i], ids[i + 1]) for i in range(len(ids) - 1))
            if not counts or max(counts.values()) < 1:
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
