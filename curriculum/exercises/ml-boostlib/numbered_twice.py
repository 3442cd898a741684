"""Numbered twice

A cold store numbers its kinds of goods with `.astype("category").cat.codes` and fits a model to these numbers. A week
later, the new table is numbered in the same way, but on its own, and the forecasts are nonsense: the numbers depend on
which kinds occur in the table. Which kinds are in both tables, but have a different number in the new one?

- `old`, `new`: lists of texts, at least one each, in any order; a kind may occur several times. Neither is changed.
- Returns a list of the kinds in alphabetical order, each once. It may be empty.

>>> numbered_twice(["dairy", "meat", "fish"], ["meat", "dairy", "meat"])
['meat']
"""

import pandas as pd

minutes = 6
chapter = "03-gaps-kinds-and-a-fair-race"
hint = "For each table, make a dict from the kind to its number. Then go through the kinds that stand in both."


def _numbers(kinds):
    return dict(zip(kinds, pd.Series(kinds).astype("category").cat.codes.tolist(), strict=True))


def numbered_twice(old: list[str], new: list[str]) -> list[str]:
    before = dict(zip(old, pd.Series(old).astype("category").cat.codes))
    after = dict(zip(new, pd.Series(new).astype("category").cat.codes))
    return sorted(kind for kind in before if kind in after and before[kind] != after[kind])


def cases(rng):
    yield ["fish"], ["fish"]
    yield ["fish"], ["meat"]
    yield ["dairy", "meat"], ["meat"]
    yield ["dairy", "meat", "fish"], ["meat", "dairy", "meat"]
    yield ["meat", "dairy", "fish"], ["fish", "meat", "dairy"]
    yield ["meat", "fish"], ["fish", "bread", "meat"]
    yield ["fruit", "fish", "meat"], ["meat", "fruit", "veg", "ice"]
    yield ["veg", "ice", "ice", "fish"], ["veg", "fruit", "ice", "bread", "veg"]
    kinds = ["bread", "dairy", "fish", "fruit", "ice", "meat", "veg"]
    for n, m in ((4, 4), (5, 3), (8, 6), (10, 5)):
        yield [kinds[i] for i in rng.integers(0, 7, n)], [kinds[i] for i in rng.integers(0, 7, m)]


def wrong_numbered_as_they_come(old, new):
    """You number the kinds in the order in which they come. The numbers of a category follow the alphabet."""
    before, after = list(dict.fromkeys(old)), list(dict.fromkeys(new))
    return sorted(k for k in before if k in after and before.index(k) != after.index(k))


def wrong_new_kinds_too(old, new):
    """You also return kinds that the old table doesn't have. They had no number before, so it can't have changed."""
    before, after = _numbers(old), _numbers(new)
    return sorted(k for k in after if after[k] != before.get(k))


def wrong_kinds_gone_too(old, new):
    """You also return kinds that are gone from the new table. Only kinds that stand in both can have two numbers."""
    before, after = _numbers(old), _numbers(new)
    return sorted(k for k in before if before[k] != after.get(k))


def wrong_numbered_together(old, new):
    """Your list is always empty. It is if you number both tables together: then every kind has the same number everywhere. That would be the remedy, but here each table was numbered on its own."""
    numbers = _numbers(old + new)
    return sorted(k for k in set(old) & set(new) if numbers[k] != numbers[k])
