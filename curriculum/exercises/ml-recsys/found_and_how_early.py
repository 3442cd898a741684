"""Found, and how early

The help page of an app shows a list of articles for each question. Afterwards users say which article answered their
question. Two numbers sum this up. The hit rate at k is the share of questions whose right article is among the first k
that were shown. The mean reciprocal rank at k is the mean over all questions of 1 divided by the place of the right
article, counted from 1. A question whose right article isn't among the first k counts 0.

- `shown`: a list with at least one list of article numbers, the best first. In one list no number occurs twice. A list
  may be empty or shorter than k.
- `right`: a list of the same length with the number of the right article for each question.
- `k`: a whole number, at least 1.
- Returns a tuple of two numbers: the hit rate at k and the mean reciprocal rank at k.

>>> found_and_how_early([[7, 4, 9], [5, 8]], [4, 5], 2)
(1.0, 0.75)
>>> found_and_how_early([[7, 4, 9], [5, 8], [], [1, 2, 3]], [9, 6, 2, 2], 2)
(0.25, 0.125)
"""

minutes = 6
chapter = "02-is-the-order-good"
hint = "Work with the first k only. If the article is in them, `.index()` gives its position; the place is one more."


def found_and_how_early(shown: list[list[int]], right: list[int], k: int) -> tuple[float, float]:
    hits, early = 0, 0.0
    for articles, article in zip(shown, right):
        first = articles[:k]
        if article in first:
            hits += 1
            early += 1 / (first.index(article) + 1)
    return hits / len(shown), early / len(shown)


def cases(rng):
    yield [[]], [3], 1
    yield [[3]], [3], 1
    yield [[3, 5]], [5], 2
    yield [[3, 5]], [5], 1
    yield [[5, 0]], [0], 2
    yield [[7, 4, 9], [5, 8]], [4, 5], 2
    yield [[2, 1], [1, 2], [4, 3]], [1, 1, 1], 5
    yield [[7, 4, 9], [5, 8], [], [1, 2, 3]], [9, 6, 2, 2], 2
    yield [[1, 2, 3, 4], [4, 3, 2, 1]], [4, 4], 4
    yield [[1, 2, 3, 4], [4, 3, 2, 1]], [4, 4], 3
    yield [[6, 5, 4], [6, 5, 4], [6, 5, 4]], [4, 4, 0], 3
    for n, k in ((4, 2), (6, 3), (9, 4)):
        shown = [rng.permutation(6).tolist()[: int(m)] for m in rng.integers(2, 7, n)]
        yield shown + [[2, 5, 1]], rng.integers(0, 6, n).tolist() + [5], k


def wrong_mean_over_the_found(shown, right, k):
    """You take the mean of the reciprocal ranks over the questions that were found. A question without a hit counts 0,
    and it counts."""
    places = [s[:k].index(r) + 1 for s, r in zip(shown, right) if r in s[:k]]
    if not places:
        return 0.0, 0.0
    return len(places) / len(shown), sum(1 / p for p in places) / len(places)


def wrong_whole_list(shown, right, k):
    """You search the whole list. Only the first k that were shown count."""
    places = [s.index(r) + 1 for s, r in zip(shown, right) if r in s]
    return len(places) / len(shown), sum(1 / p for p in places) / len(shown)


def wrong_one_over_the_mean_place(shown, right, k):
    """You divide 1 by the mean place. The task asks for the mean of 1 divided by each place: a first place and a third
    give (1 + 1/3) / 2, not 1/2."""
    places = [s[:k].index(r) + 1 for s, r in zip(shown, right) if r in s[:k]]
    if not places:
        return 0.0, 0.0
    return len(places) / len(shown), len(places) / sum(places) * len(places) / len(shown)


def wrong_position_for_place(shown, right, k):
    """You add 2 to the position, as for NDCG. Here the place itself divides, and position 0 is place 1."""
    places = [s[:k].index(r) + 2 for s, r in zip(shown, right) if r in s[:k]]
    return len(places) / len(shown), sum(1 / p for p in places) / len(shown)
