"""Goes through the people once, and adds to the three sums of every pair that they have rated."""

from collections import defaultdict
from statistics import fmean


class Pair:
    """The sums of one film beside another."""

    def __init__(self):
        self.people = 0
        self.xy = self.xx = self.yy = 0.0

    def add(self, x, y):
        self.people += 1
        self.xy += x * y
        self.xx += x * x
        self.yy += y * y

    @property
    def cosine(self):
        return self.xy / (self.xx * self.yy) ** 0.5 if self.xx and self.yy else 0.0


def similar(people, film):
    pairs = defaultdict(Pair)
    for ratings in people.values():
        if film in ratings:
            usual = fmean(ratings.values())
            for other, stars in ratings.items():
                pairs[other].add(ratings[film] - usual, stars - usual)
    del pairs[film]
    rows = []
    for other, pair in pairs.items():
        shown = float(f"{pair.cosine:.2f}")
        if pair.people > 2 and shown > 0:
            rows.append((shown, pair.people, other))
    rows.sort(key=lambda row: row[2])
    rows.sort(key=lambda row: row[:2], reverse=True)
    return rows[:10]
