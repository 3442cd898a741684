"""Could it be luck?

A new prompt was run on the same cases as the old one. How often would coins fall as unevenly as the cases that changed?

- `old` and `new`: lists of bools of the same length, whether each case was right.
- A case that only the new prompt gets right is fixed, one that only the old prompt gets right is broken. Let n be the number of
  both together and m the larger of the two numbers.
- Of n fair coins, m or more show heads in a share of all $2^n$ outcomes; as many show m or more tails. Returns the sum of the
  two shares, but at most 1.0. With no changed case it is 1.0.

>>> luck_of_the_changed([False, False, False, True], [True, True, True, True])
0.25
>>> luck_of_the_changed([True, False], [False, True])
1.0
"""

import math

minutes = 7
chapter = "03-two-prompts-few-cases"
hint = "`math.comb(n, k)` says in how many ways exactly k of n coins show heads. Which k count?"


def luck_of_the_changed(old: list[bool], new: list[bool]) -> float:
    fixed = sum(after and not before for before, after in zip(old, new))
    broken = sum(before and not after for before, after in zip(old, new))
    n = fixed + broken
    ways = sum(math.comb(n, k) for k in range(max(fixed, broken), n + 1))
    return min(1.0, 2 * ways / 2**n)


def cases(rng):
    T, F = True, False
    yield ([], [])
    yield ([T], [T])
    yield ([F], [T])
    yield ([T, F], [F, T])
    yield ([F, F, F, T], [T, T, T, T])
    yield ([T, T, T, T], [F, F, F, F])
    yield ([F] * 5 + [T] * 2 + [T] * 9, [T] * 5 + [F] * 2 + [T] * 9)
    yield ([F] * 2 + [T] * 6 + [F] * 4, [T] * 2 + [F] * 6 + [F] * 4)
    yield ([F] * 9 + [T], [T] * 9 + [F])
    yield ([T] * 8 + [F], [F] * 8 + [T])
    for n in (12, 20, 30):
        old = (rng.random(n) < 0.5).tolist()
        new = (rng.random(n) < 0.7).tolist()
        yield (old + [F] * 5, new + [T] * 5)
        yield (old + [T] * 9, new + [F] * 9)


def wrong_all_cases_tossed(old, new):
    """You count a coin for every case. Cases that both prompts get right, or both get wrong, say nothing about the difference and are left out."""
    fixed = sum(after and not before for before, after in zip(old, new))
    broken = sum(before and not after for before, after in zip(old, new))
    n = len(old)
    return min(1.0, 2 * sum(math.comb(n, k) for k in range(max(fixed, broken), n + 1)) / 2**n)


def wrong_one_side(old, new):
    """You count one side only. Before the run nobody knew whether the new prompt would be better or worse, so coins that fall the other way count as well."""
    fixed = sum(after and not before for before, after in zip(old, new))
    broken = sum(before and not after for before, after in zip(old, new))
    n = fixed + broken
    return sum(math.comb(n, k) for k in range(max(fixed, broken), n + 1)) / 2**n


def wrong_exactly_that(old, new):
    """You count only the results with exactly m heads or tails. "m or more" includes everything beyond."""
    fixed = sum(after and not before for before, after in zip(old, new))
    broken = sum(before and not after for before, after in zip(old, new))
    n = fixed + broken
    return min(1.0, 2 * math.comb(n, max(fixed, broken)) / 2**n)


def wrong_mended_only(old, new):
    """You count from the number of fixed cases. When more were broken than fixed, you should count from the other number; your result comes out near 1."""
    fixed = sum(after and not before for before, after in zip(old, new))
    broken = sum(before and not after for before, after in zip(old, new))
    n = fixed + broken
    return min(1.0, 2 * sum(math.comb(n, k) for k in range(fixed, n + 1)) / 2**n)
