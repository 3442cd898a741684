"""How many chunks to read

A legal office pays for every chunk that its language model reads. Return the smallest k for which the recall at k reaches
`target`.

- `ranked`: a list of chunk numbers, the best first, none of them twice; it may be empty.
- `gold`: a set with at least one chunk number. `target`: a float above 0 and at most 1.
- Recall at k is the number of gold chunks among the first k, divided by the number of gold chunks.
- Returns an int, k counted from 1, or None if even the whole list doesn't reach the target.

>>> smallest_k([7, 4, 2, 9, 1], {4, 9}, 0.75)
4
>>> smallest_k([7, 4, 2], {4, 9}, 0.75) is None
True
"""

minutes = 6
chapter = "03-search-and-measure"
hint = "Go down the list and count the gold chunks. What do you compare after each one?"


def smallest_k(ranked: list, gold: set, target: float) -> int | None:
    hits = 0
    for k, chunk in enumerate(ranked, start=1):
        if chunk in gold:
            hits += 1
        if hits / len(gold) >= target:
            return k
    return None


def cases(rng):
    yield ([], {1}, 0.5)
    yield ([1], {1}, 1.0)
    yield ([7, 4, 2], {4, 9}, 0.75)
    yield ([7, 4, 2, 9, 1], {4, 9}, 0.75)
    yield ([7, 4, 2, 9, 1], {4, 9}, 0.5)
    yield ([3, 8, 1, 6], {3, 6, 8, 1}, 0.5)
    yield ([3, 8, 1, 6], {3, 6, 8, 1}, 1.0)
    yield ([5, 3, 8, 1, 6, 2], {3, 6}, 1.0)
    yield ([3, 8, 1, 6], {3, 8, 1}, 0.4)
    yield ([2, 3, 9, 8, 1], {3, 8, 1}, 0.4)
    yield ([5, 3, 8, 1, 6, 2], {5, 3, 8, 1, 6}, 0.25)
    yield ([4, 1, 2], {1, 2, 7}, 0.4)
    for n in (8, 12, 15):
        ranked = rng.permutation(20)[:n].tolist()
        yield (ranked, set(ranked[2:7:2]), 0.6)
        yield (ranked, set(rng.permutation(20)[:4].tolist()), 0.5)


def wrong_precision(ranked, gold, target):
    """You divide by k, which is the precision. Recall divides by the number of gold chunks."""
    for k in range(1, len(ranked) + 1):
        if len(gold & set(ranked[:k])) / k >= target:
            return k
    return None


def wrong_counts_from_zero(ranked, gold, target):
    """You return the position of the last chunk that is needed, counted from 0. k is how many are read."""
    for k in range(1, len(ranked) + 1):
        if len(gold & set(ranked[:k])) / len(gold) >= target:
            return k - 1
    return None


def wrong_more_than_the_target(ranked, gold, target):
    """You wait until the recall is above the target. Reaching it is enough."""
    for k in range(1, len(ranked) + 1):
        if len(gold & set(ranked[:k])) / len(gold) > target:
            return k
    return None


def wrong_rounded_to_the_nearest(ranked, gold, target):
    """You round the number of gold chunks that are needed. 0.4 of three chunks is 1.2, and with one of them the recall is only 0.33: round upwards."""
    needed = max(1, round(target * len(gold)))
    for k in range(1, len(ranked) + 1):
        if len(gold & set(ranked[:k])) >= needed:
            return k
    return None
