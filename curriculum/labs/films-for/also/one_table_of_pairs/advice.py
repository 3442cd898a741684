"""Adds up the sums of all pairs of films in one pass, then asks that table."""

from collections import defaultdict
from itertools import combinations


def distances(ratings):
    mean = sum(ratings.values()) / len(ratings)
    return {film: stars - mean for film, stars in ratings.items()}


def cosines(people):
    """Return the cosine of each pair of films that are alike, both ways round."""
    sums = defaultdict(lambda: [0, 0.0, 0.0, 0.0])
    for ratings in people.values():
        for (one, x), (other, y) in combinations(sorted(distances(ratings).items()), 2):
            pair = sums[one, other]
            for i, part in enumerate((1, x * y, x * x, y * y)):
                pair[i] += part
    found = defaultdict(dict)
    for (one, other), (common, xy, xx, yy) in sums.items():
        if common > 2 and xy > 0:
            found[one][other] = found[other][one] = xy / (xx**0.5 * yy**0.5)
    return found


def advice(people, person):
    if person not in people:
        return []
    alike, own = cosines(people), distances(people[person])
    votes = defaultdict(dict)
    for mine, distance in own.items():
        for film, cosine in alike[mine].items():
            if film not in own:
                votes[film][mine] = cosine * distance
    rows = []
    for film, by_mine in votes.items():
        causes = sorted(by_mine)
        cause = max(causes, key=lambda mine: float(f"{by_mine[mine]:.2f}"))
        rows.append((float(f"{sum(by_mine.values()):.2f}"), film, cause))
    rows.sort(key=lambda row: row[1])
    rows.sort(key=lambda row: row[0], reverse=True)
    return [row for row in rows if row[0] > 0][:10]
