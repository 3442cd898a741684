"""Concerts with two evenings of rest

"A musician gets an offer for each of the coming evenings. After an evening on stage she has to rest for two evenings.
What's the most she can earn?" Ask whether she may also rest for longer: yes, she may.

- `offers`: a list of ints, 0 or more each, possibly empty; not changed.
- Returns the largest total of offers such that between any two evenings on stage there are at least two without.

>>> best_evenings([3, 1, 1, 5, 2])
8
>>> best_evenings([4, 1, 9])
9
"""

minutes = 6
chapter = "07-dynamic-programming"
hint = "Let `best[i]` be the most for the first i evenings. On the last of them she rests or plays; which earlier entry belongs to each? O(n) is expected: one comparison an evening."


def best_evenings(offers: list[int]) -> int:
    best = [0, 0, 0]
    for offer in offers:
        best.append(max(best[-1], best[-3] + offer))
    return best[-1]


def cases(rng):
    yield ([],)
    yield ([4],)
    yield ([4, 9],)
    yield ([9, 4],)
    yield ([4, 1, 9],)
    yield ([9, 1, 4],)
    yield ([2, 7, 2],)
    yield ([1, 1, 1],)
    yield ([5, 6, 1, 5],)
    yield ([3, 1, 1, 5, 2],)
    yield ([2, 1, 1, 1, 2],)
    yield ([8, 1, 1, 2, 9],)
    yield ([4, 5, 1, 4, 1],)
    yield ([7, 8, 2, 6, 1, 1, 9],)
    yield ([6, 1, 2, 1, 7, 1, 1, 1, 9],)
    yield ([5, 1, 6, 5, 0, 3, 4, 3],)
    yield ([0, 0, 0, 0],)
    for n in (7, 11):
        yield (rng.integers(0, 20, n).tolist(),)
    yield (rng.integers(0, 100, 90).tolist(),)


def wrong_every_third(offers):
    """You take every third evening, from one of the first three. She may also rest for longer. `best_evenings([2, 1, 1, 1, 2])` gives 3, not 4."""
    return max(sum(offers[start::3]) for start in range(3))


def wrong_best_offers_first(offers):
    """You take the best offer, then the best that is still possible. Two good ones beside it may be more together. `best_evenings([5, 6, 1, 5])` gives 6, not 10."""
    taken = []
    for place in sorted(range(len(offers)), key=lambda i: -offers[i]):
        if all(abs(place - other) > 2 for other in taken):
            taken.append(place)
    return sum(offers[place] for place in taken)


def wrong_one_evening_of_rest(offers):
    """You let her rest for one evening only. `best_evenings([4, 1, 9])` gives 13, not 9."""
    best = [0, 0]
    for offer in offers:
        best.append(max(best[-1], best[-2] + offer))
    return best[-1]


def wrong_must_play(offers):
    """You let her play the last evening in any case, and never compare with resting. `best_evenings([9, 4])` gives 4, not 9."""
    ends = []
    for place, offer in enumerate(offers):
        ends.append(offer + max([0, *ends[: max(0, place - 2)]]))
    return ends[-1] if ends else 0
