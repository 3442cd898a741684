"""Votes by hall

In a club, members vote in several halls for one of `k` candidates, numbered from 0. The chair wants to see how many
votes there were: a row for each hall, and a column for each candidate. A hall or a candidate without any vote still has
its place.

- `hall`, `vote`: arrays of whole numbers, equally long, perhaps empty: vote number i was given in hall `hall[i]` for
  candidate `vote[i]`. They aren't changed.
- `halls`, `k`: the numbers of halls and of candidates, each at least 1. All entries of `hall` lie below `halls`, all
  of `vote` below `k`.
- Returns an array of whole numbers of shape (halls, k).

>>> votes_by_hall(np.array([0, 0, 2, 0]), np.array([1, 1, 0, 2]), 3, 3)
array([[0, 2, 1],
       [0, 0, 0],
       [1, 0, 0]])
"""

import numpy as np

minutes = 5
chapter = "04-every-pair"
hint = "Make two tables of hits, votes by halls and votes by candidates. A vote belongs in a place if both hits are 1; so products are added up over the votes. Which operator does that?"


def votes_by_hall(hall: np.ndarray, vote: np.ndarray, halls: int, k: int) -> np.ndarray:
    in_hall = (hall[:, np.newaxis] == np.arange(halls)).astype(int)
    for_one = (vote[:, np.newaxis] == np.arange(k)).astype(int)
    return in_hall.T @ for_one


def cases(rng):
    yield (np.zeros(0, dtype=int), np.zeros(0, dtype=int), 2, 3)
    yield (np.array([0]), np.array([1]), 1, 2)
    yield (np.array([1, 1]), np.array([0, 0]), 2, 2)
    yield (np.array([0, 0, 2, 0]), np.array([1, 1, 0, 2]), 3, 3)
    yield (np.array([0, 1, 1]), np.array([1, 0, 0]), 3, 2)
    for n in (6, 10, 15):
        yield (np.append(rng.integers(0, 3, n), 0), np.append(rng.integers(0, 2, n), 1), 4, 3)


def wrong_rows_and_columns_swapped(hall, vote, halls, k):
    """Your rows are the candidates and your columns the halls. It should be the other way round."""
    return (vote[:, None] == np.arange(k)).astype(int).T @ (hall[:, None] == np.arange(halls)).astype(int)


def wrong_yes_or_no(hall, vote, halls, k):
    """Your table only says whether there was a vote. How many there were is asked for."""
    hits = (hall[:, None] == np.arange(halls)).astype(int).T @ (vote[:, None] == np.arange(k)).astype(int)
    return np.minimum(hits, 1)


def wrong_empty_ones_lost(hall, vote, halls, k):
    """Halls or candidates behind the last one that got a vote are missing in your table. `halls` and `k` say how many there are."""
    halls, k = int(hall.max(initial=0)) + 1, int(vote.max(initial=0)) + 1
    return (hall[:, None] == np.arange(halls)).astype(int).T @ (vote[:, None] == np.arange(k)).astype(int)
