'''PSI of two tables of counts

Categories are bins already. Return the population stability index of two dicts of counts.

- `ref`, `cur`: dicts of category -> number of rows, each with at least one row in all. They aren't changed. A category may be in one
  of them only; it then has 0 rows in the other.
- A share is the number of rows divided by all rows of its own dict. Shares below 0.0001 are replaced by 0.0001.
- PSI is the sum of (cur share - ref share) · ln(cur share / ref share) over all categories of either dict.

>>> round(psi_of_counts({"card": 60, "cash": 40}, {"card": 12, "cash": 8}), 4)
0.0
>>> round(psi_of_counts({"card": 50, "cash": 50}, {"card": 25, "app": 75}), 2)
11.12
'''

import math

minutes = 7
chapter = "01-has-the-input-moved"
hint = "`app` is new, and it is most of today's rows. Over which categories do you have to go?"


def psi_of_counts(ref: dict, cur: dict) -> float:
    total = 0.0
    for name in set(ref) | set(cur):
        r = max(ref.get(name, 0) / sum(ref.values()), 0.0001)
        c = max(cur.get(name, 0) / sum(cur.values()), 0.0001)
        total += (c - r) * math.log(c / r)
    return total


def cases(rng):
    yield ({"a": 1}, {"a": 9})
    yield ({"a": 6, "b": 4}, {"a": 4, "b": 6})
    yield ({"a": 60, "b": 40}, {"a": 8, "b": 12})
    yield ({"a": 5, "b": 5}, {"a": 5, "c": 15})
    yield ({"a": 5, "b": 0}, {"a": 5, "b": 15})
    yield ({"a": 50, "b": 50}, {"a": 10})
    yield ({"a": 10}, {"a": 10, "new": 1})
    yield ({"a": 9999, "b": 1}, {"a": 500, "b": 500})
    yield ({"a": 30000, "b": 1}, {"a": 700, "b": 300})
    for n in (4, 6):
        names = list("abcdefg")
        ref = {k: int(v) for k, v in zip(names[:n], rng.integers(1, 50, n))}
        cur = {k: int(v) for k, v in zip(names[1 : n + 1], rng.integers(1, 90, n))}
        yield (ref, cur)


def wrong_new_ones_missed(ref, cur):
    """You go over the categories of the reference only. A category that is new today is left out, and it is what has changed."""
    total = 0.0
    for name in ref:
        r = max(ref[name] / sum(ref.values()), 0.0001)
        c = max(cur.get(name, 0) / sum(cur.values()), 0.0001)
        total += (c - r) * math.log(c / r)
    return total


def wrong_only_common_ones(ref, cur):
    """You leave out every category that has no rows on one side. It counts with a share of 0.0001 there."""
    total = 0.0
    for name in ref:
        r = ref[name] / sum(ref.values())
        c = cur.get(name, 0) / sum(cur.values())
        if r > 0 and c > 0:
            total += (c - r) * math.log(c / r)
    return total


def wrong_counts_not_shares(ref, cur):
    """You compare numbers of rows. A busier day with the same mix then looks like drift. Divide by all rows of each side first."""
    total = 0.0
    for name in set(ref) | set(cur):
        r = max(ref.get(name, 0), 0.0001)
        c = max(cur.get(name, 0), 0.0001)
        total += (c - r) * math.log(c / r)
    return total
