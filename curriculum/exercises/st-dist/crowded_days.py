"""Crowded days

A post office has one counter, and wonders on how many days it should open a second one. Simulate `days` days: make a
generator with the seed `seed`, and draw with one call of `.random` a table with one row for each day and one column
for each of the `people` people in the village. A person comes on a day if the number drawn is below `p`. Return the
share of days on which at least `needed` people come.

- `days`, `people`: whole numbers, at least 1. `needed`: a whole number from 0 on. `p`: from 0 to 1. `seed`: a whole
  number from 0 on.
- Returns a float.

>>> crowded_days(1000, 50, 0.1, 8, 7)
0.103
"""

import numpy as np

minutes = 5
chapter = "01-in-the-long-run"
hint = "The comparison with `p` gives a mask of the whole table. Which axis has to go away, so that one number for each day is left?"


def crowded_days(days: int, people: int, p: float, needed: int, seed: int) -> float:
    rng = np.random.default_rng(seed)
    comes = rng.random((days, people)) < p
    return float((comes.sum(axis=1) >= needed).mean())


def cases(rng):
    yield (1, 1, 1.0, 1, 0)
    yield (1, 1, float(np.random.default_rng(5).random()), 1, 5)
    yield (1, 3, 0.0, 1, 0)
    yield (4, 2, 0.5, 1, 1)
    yield (10, 6, 0.5, 3, 5)
    yield (20, 10, 0.3, 3, 2)
    yield (1000, 50, 0.1, 8, 7)
    for _ in range(4):
        yield (int(rng.integers(30, 90)), int(rng.integers(15, 30)), 0.2, 4, int(rng.integers(0, 100)))


def wrong_more_than_needed(days, people, p, needed, seed):
    """You leave out the days on which exactly `needed` people come. "At least" includes them."""
    comes = np.random.default_rng(seed).random((days, people)) < p
    return float((comes.sum(axis=1) > needed).mean())


def wrong_days_and_people_swapped(days, people, p, needed, seed):
    """Your table has a row for each person. Each row should be a day."""
    comes = np.random.default_rng(seed).random((people, days)) < p
    return float((comes.sum(axis=1) >= needed).mean())


def wrong_same_day_again(days, people, p, needed, seed):
    """All your days are the same. That happens if each day gets a new generator with the same seed."""
    found = [(np.random.default_rng(seed).random(people) < p).sum() >= needed for _ in range(days)]
    return float(np.mean(found))


def wrong_number_of_days(days, people, p, needed, seed):
    """You return the number of days. The task asks for their share."""
    comes = np.random.default_rng(seed).random((days, people)) < p
    return float((comes.sum(axis=1) >= needed).sum())
