"""Which k?

A team has tried several k. For each of them it has the share of right answers on several groups of validation rows. Return the k with the highest mean share. If several k reach the same mean, return the largest of them: it follows fewer accidents.

- `shares`: a dict from ints (the k) to lists of floats, all of the same length, at least one k and one share. Means that are not meant to be equal differ by more than a thousandth; take means that differ by less than a millionth as equal.
- Returns an int.

>>> choose_k({1: [0.5, 1.0], 5: [0.75, 0.75], 3: [0.5, 0.5]})
5
"""

import numpy as np

minutes = 5
chapter = "02-scale-and-k"
hint = "Two steps: what is the best mean? And which k come within a millionth of it?"


def choose_k(shares: dict[int, list[float]]) -> int:
    best = max(sum(row) / len(row) for row in shares.values())
    return max(k for k, row in shares.items() if sum(row) / len(row) > best - 0.000001)


def cases(rng):
    yield ({3: [0.5]},)
    yield ({1: [0.5], 2: [0.75]},)
    yield ({1: [0.75], 2: [0.5]},)
    yield ({1: [0.5, 1.0], 5: [0.75, 0.75], 3: [0.5, 0.5]},)
    yield ({9: [0.7, 0.7], 3: [0.6, 0.8]},)
    yield ({2: [0.1, 0.2, 0.4], 5: [0.1, 0.1, 0.5]},)
    yield ({7: [0.1, 0.2, 0.3], 2: [0.3, 0.2, 0.1], 4: [0.2, 0.2, 0.2]},)
    yield ({3: [0.9, 0.1], 1: [0.4, 0.5]},)
    yield ({1: [0.95, 0.2], 5: [0.6, 0.7], 7: [0.5, 0.5]},)
    yield ({15: [0.1, 1.0], 9: [0.8, 0.8]},)
    yield ({1: [0.6, 0.6], 11: [0.602, 0.602], 21: [0.6, 0.6]},)
    for n in (3, 5):
        ks = rng.choice(np.arange(1, 30), n, replace=False).tolist()
        yield ({k: (rng.integers(1, 20, 3) / 20).tolist() for k in ks},)


def wrong_smallest_of_equals(shares):
    """Of several k with the same mean you return the smallest. The larger one follows fewer accidents, and it was asked for."""
    best = max(sum(row) / len(row) for row in shares.values())
    return min(k for k, row in shares.items() if sum(row) / len(row) > best - 1e-6)


def wrong_luckiest_group(shares):
    """You take the k with the best single share. One lucky group says little; compare the means."""
    best = max(max(row) for row in shares.values())
    return max(k for k, row in shares.items() if max(row) > best - 1e-6)


def wrong_always_the_largest(shares):
    """You return the largest k of all. Only among equal means does the largest win."""
    return max(shares)
