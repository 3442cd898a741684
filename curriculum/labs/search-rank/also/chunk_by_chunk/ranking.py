"""Scores and sorts chunks: BM25, chunk by chunk."""

from math import log

K1 = 1.5
B = 0.75


class Ranking:
    """The points of words in the chunks of an index."""

    def __init__(self, index):
        self.words, self.chunks = index["words"], index["chunks"]
        lengths = [chunk["length"] for chunk in self.chunks.values()]
        self.total, self.n = sum(lengths), len(lengths)

    def weight(self, word):
        """Return the weight of a word that is in the index."""
        df = len(self.words[word])
        return log((self.n + 1) / (df + 0.5))

    def points(self, word, place):
        """Return what a word gives to a chunk."""
        count = self.words[word].get(place, 0)
        relative = self.chunks[place]["length"] * self.n / self.total
        return self.weight(word) * count * (1 + K1) / (count + K1 * (1 + B * (relative - 1)))


def rank(index, words):
    """Return rows of score, file, line and heading, the best first."""
    ranking = Ranking(index)
    known = {word for word in words if word in index["words"]}
    rows = []
    for place, chunk in index["chunks"].items():
        if any(place in index["words"][word] for word in known):
            score = sum(ranking.points(word, place) for word in known)
            rows.append((float(f"{score:.3f}"), chunk["file"], chunk["line"], chunk["heading"]))
    rows.sort(key=lambda row: row[1:3])
    rows.sort(key=lambda row: row[0], reverse=True)
    return rows
