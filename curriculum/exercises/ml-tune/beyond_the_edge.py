"""Beyond the edge

A brewery lets a program look for the best strength of a penalty. Some strengths were tried, each larger than the one
before by the same factor, and the scores were noted. If the best strength lies at an end of what was tried, the search
must go on there. Return the strengths to try next.

- `scores`: a dict from a strength, a float above 0, to its score, a float, perhaps below 0 (higher is better); at
  least one entry, in any order. If several strengths share the highest score, the smallest of them is the best.
- `factor`: a float above 1.
- Returns a list. If the best strength is the smallest that was tried, the list holds the strength divided by
  `factor`. If it is the largest, it holds the strength times `factor`. A single strength is both: the list holds the
  smaller number, then the larger one. If the best lies between two others, the list is empty.

>>> beyond_the_edge({1.0: 0.8, 2.0: 0.9, 4.0: 0.95}, 2.0)
[8.0]
>>> beyond_the_edge({4.0: 0.7, 1.0: 0.8, 2.0: 0.9}, 2.0)
[]
"""

minutes = 8
chapter = "01-every-combination"
hint = "Find the best strength first. Then there are two separate questions about it, and both may be answered with yes."


def beyond_the_edge(scores: dict[float, float], factor: float) -> list[float]:
    best = min(scores, key=lambda strength: (-scores[strength], strength))
    following = []
    if not any(strength < best for strength in scores):
        following.append(best / factor)
    if not any(strength > best for strength in scores):
        following.append(best * factor)
    return following


def cases(rng):
    yield {2.0: 0.5}, 2.0
    yield {1.0: 0.5}, 10.0
    yield {1.0: 0.5, 2.0: 0.75}, 2.0
    yield {1.0: 0.75, 2.0: 0.5}, 2.0
    yield {1.0: 0.8, 2.0: 0.9, 4.0: 0.95}, 2.0
    yield {4.0: 0.7, 1.0: 0.8, 2.0: 0.9}, 2.0
    yield {2.0: 0.9, 1.0: 0.8, 4.0: 0.7}, 2.0
    yield {1.0: -3.0, 2.0: -2.0, 4.0: -1.0}, 2.0
    yield {10.0: 0.8, 0.1: 0.9, 1.0: 0.7}, 10.0
    yield {100.0: 0.8, 1.0: 0.6, 10.0: 0.7}, 10.0
    yield {4.0: 0.9, 1.0: 0.9, 2.0: 0.8}, 2.0
    yield {1.0: 0.8, 3.0: 0.9, 9.0: 0.9}, 3.0
    yield {9.0: 0.9, 3.0: 0.7, 1.0: 0.9, 27.0: 0.8}, 3.0
    for n in (3, 4, 6):
        order = rng.permutation(n).tolist()
        marks = rng.integers(60, 70, n).tolist()
        yield {2.0 ** (i - 2): marks[i] / 100 for i in order}, 2.0


def wrong_order_of_the_notes(scores, factor):
    """You take the first and the last entry for the ends. The entries may be in any order; the ends are the smallest
    and the largest strength."""
    best = min(scores, key=lambda strength: (-scores[strength], strength))
    tried = list(scores)
    following = []
    if best == tried[0]:
        following.append(best / factor)
    if best == tried[-1]:
        following.append(best * factor)
    return following


def wrong_only_upwards(scores, factor):
    """You go on only above the largest strength. If the smallest one is the best, something better may lie below it."""
    best = min(scores, key=lambda strength: (-scores[strength], strength))
    return [best * factor] if best == max(scores) else []


def wrong_largest_of_equals(scores, factor):
    """Among equal scores you take the largest strength. The smallest was asked for."""
    best = max(scores, key=lambda strength: (scores[strength], strength))
    following = []
    if best == min(scores):
        following.append(best / factor)
    if best == max(scores):
        following.append(best * factor)
    return following


def wrong_around_the_best(scores, factor):
    """You always go on, on both sides of the best strength. Where a neighbour was tried already, nothing new is
    learnt."""
    best = min(scores, key=lambda strength: (-scores[strength], strength))
    return [best / factor, best * factor]
