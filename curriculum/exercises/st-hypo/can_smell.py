"""Can the dog smell it?

A dog has to point out which of two boxes hides a truffle. It points to the right one in `right` of `n`
attempts. The null hypothesis is guessing: each attempt right with 0.5, independently of the others. Work out the
p-value without playing: add up the binomial probabilities of all results that are at least as far from the middle, n
/ 2, as `right` is, on both sides.

- `n`: a whole number from 1 on. `right`: a whole number from 0 to `n`.
- Returns a float, not rounded.

>>> round(can_smell(20, 15), 4)
0.0414
>>> can_smell(4, 2)
1.0
"""

import math

minutes = 5
chapter = "01-could-it-be-chance"
hint = "Go through all results from 0 to n, and add up the number of ways of those that are far enough out. How many ways are there in all?"


def can_smell(n: int, right: int) -> float:
    ways = sum(math.comb(n, k) for k in range(n + 1) if abs(k - n / 2) >= abs(right - n / 2))
    return ways / 2**n


def cases(rng):
    yield (1, 1)
    yield (3, 0)
    yield (4, 2)
    yield (4, 4)
    yield (5, 4)
    yield (10, 1)
    yield (20, 15)
    yield (21, 6)
    for _ in range(4):
        n = int(rng.integers(15, 60))
        yield (n, n // 2 + int(rng.integers(-7, 8)))


def wrong_one_side(n, right):
    """You count only results on the side of the dog's. A dog that's wrong nearly every time smells something too, so both sides count."""
    if right >= n / 2:
        return sum(math.comb(n, k) for k in range(right, n + 1)) / 2**n
    return sum(math.comb(n, k) for k in range(right + 1)) / 2**n


def wrong_exactly_this(n, right):
    """You give the probability of exactly this result. The results further out count as well."""
    return math.comb(n, right) / 2**n


def wrong_only_further_out(n, right):
    """You leave out results that are exactly as far out as the real one. "At least as far" includes them."""
    return sum(math.comb(n, k) for k in range(n + 1) if abs(k - n / 2) > abs(right - n / 2)) / 2**n
