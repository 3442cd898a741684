"""Two counts of one shelf

Two people count what is on the same shelf, without looking at each other's list. Where the counts differ, somebody counts again.
Where an article is in one list only, somebody has to look for it. Return both lists of articles.

- `first`, `second`: Series of whole numbers, labelled with the articles. No label occurs twice in a Series; each may
  have labels that the other lacks, in any order, and has at least one.
- Returns a tuple of two lists of labels, each in alphabetical order: the articles that both have counted, with
  different numbers, and the articles that only one has counted. A count of 0 is a count.

>>> first = pd.Series([12, 0, 7], index=["tea", "milk", "rice"])
>>> two_counts(first, pd.Series([7, 5, 1], index=["rice", "tea", "salt"]))
(['tea'], ['milk', 'salt'])
"""

import pandas as pd

minutes = 6
chapter = "02-which-rows"
hint = "Subtract the two Series. What is left for a label that has no partner? Labels are in `.index`, which is picked from by a mask as well."


def two_counts(first: pd.Series, second: pd.Series) -> tuple[list[str], list[str]]:
    gap = first - second
    alone = gap.isna()
    differ = ~alone & (gap != 0)
    return sorted(gap.index[differ]), sorted(gap.index[alone])


def cases(rng):
    s = pd.Series
    yield s([4], index=["tea"]), s([4], index=["tea"])
    yield s([4], index=["tea"]), s([5], index=["tea"])
    yield s([4], index=["tea"]), s([4], index=["ice"])
    yield s([0, 3], index=["tea", "ice"]), s([3], index=["ice"])
    yield s([12, 0, 7], index=["tea", "milk", "rice"]), s([7, 5, 1], index=["rice", "tea", "salt"])
    yield s([1, 2], index=["b", "a"]), s([1, 2], index=["a", "b"])
    yield s([1, 2, 0], index=["b", "a", "c"]), s([1, 2, 0], index=["d", "a", "e"])
    yield s([9, 9, 1], index=["z", "y", "x"]), s([1, 9, 8], index=["x", "y", "z"])
    for n in (5, 9):
        names = [f"article {c}" for c in "kcagbemfd"[:n]]
        a = s(rng.integers(0, 4, n), index=names)
        order = rng.permutation(n)
        b = s(rng.integers(0, 4, n)[order], index=[names[i] for i in order])
        yield a, b
        yield a.iloc[1:], b
        yield a, b.iloc[: n - 2]


def wrong_place_by_place(first, second):
    """You compare the first count with the first, the second with the second. The lists are in different orders: compare
    what has the same label."""
    n = min(len(first), len(second))
    a, b = first.iloc[:n], second.iloc[:n]
    differ = [name for name, x, y in zip(a.index, a.tolist(), b.tolist()) if x != y]
    return sorted(differ), sorted(set(first.index) ^ set(second.index))


def wrong_alone_counts_as_different(first, second):
    """Articles that only one has counted are in your first list as well. A comparison with a missing value by `!=` is
    True."""
    gap = first - second
    return sorted(gap.index[gap != 0]), sorted(gap.index[gap.isna()])


def wrong_only_missing_in_second(first, second):
    """You list only what the second person hasn't counted. The first may have missed something too."""
    gap = first - second
    differ = gap.notna() & (gap != 0)
    return sorted(gap.index[differ]), sorted(name for name in first.index if name not in second.index)
