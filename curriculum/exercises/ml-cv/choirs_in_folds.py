"""Choirs in folds

Recordings of several choirs are to be divided into k folds, and the recordings of one choir stay together. Choirs have
different numbers of recordings, so the folds can't be exactly equal. A good rule: take the choirs one by one, the one
with the most recordings first, and put each into the fold that has the fewest recordings so far.

- `choirs`: a list of texts, one for each recording. It may be empty. `k`: a whole number, at least 1.
- If choirs have equally many recordings, the first in the alphabet comes first. If folds have equally many, take the one
  with the smallest number; folds are numbered from 0.
- Returns a dict from the name of each choir to the number of its fold.

>>> choirs_in_folds(["Alto", "Bel", "Bel", "Bel", "Cantus", "Cantus"], 2)
{'Bel': 0, 'Cantus': 1, 'Alto': 1}
"""

minutes = 8
chapter = "01-every-row-once"
hint = "Keep a list with the number of recordings in each fold. Which place of this list has the smallest number?"


def choirs_in_folds(choirs: list[str], k: int) -> dict[str, int]:
    fold_of = {}
    for name in sorted(sorted(set(choirs)), key=choirs.count, reverse=True):
        sizes = [sum(fold_of.get(choir) == fold for choir in choirs) for fold in range(k)]
        fold_of[name] = sizes.index(min(sizes))
    return fold_of


def cases(rng):
    yield [], 2
    yield ["Alto"], 1
    yield ["Bel", "Alto"], 2
    yield ["Alto", "Bel", "Bel", "Bel", "Cantus", "Cantus"], 2
    yield list("abbcccddddd"), 2
    yield list("cccbbbaaa"), 2
    yield list("dccbbbaaaaa"), 3
    yield list("eeddddcccccbbbbbbba"), 3
    yield list("zyxzyxw"), 3
    yield list("ccaabbd"), 2
    yield list("bbaa"), 3
    yield list("abcbcbcccddd"), 2
    for n, k in ((12, 2), (18, 3), (25, 4)):
        yield ["KLMNOPQ"[i] for i in (rng.integers(0, 7, n) * rng.random(n)).astype(int)] + ["R", "R", "R"], k


def wrong_dealt_in_turn(choirs, k):
    """You deal the choirs out in turn: 0, 1, 0, 1. Put each into the fold that has the fewest recordings so far."""
    names = sorted(sorted(set(choirs)), key=choirs.count, reverse=True)
    return {name: i % k for i, name in enumerate(names)}


def wrong_alphabetical(choirs, k):
    """You take the choirs in alphabetical order. If a large one comes last, the folds end up very unequal. The largest
    comes first."""
    sizes, fold_of = [0] * k, {}
    for name in sorted(set(choirs)):
        fold = sizes.index(min(sizes))
        fold_of[name] = fold
        sizes[fold] += choirs.count(name)
    return fold_of


def wrong_last_of_equals(choirs, k):
    """Of choirs with equally many recordings, you take the last in the alphabet first. The first was asked for."""
    sizes, fold_of = [0] * k, {}
    for name in sorted(sorted(set(choirs), reverse=True), key=choirs.count, reverse=True):
        fold = sizes.index(min(sizes))
        fold_of[name] = fold
        sizes[fold] += choirs.count(name)
    return fold_of
