"""Songs of the week

A radio station lets its listeners vote. `votes` has a row for each day and a column for each song. Return two things:
for each day the title of the song with the most votes, and the title of the song with the fewest votes in the whole
week. If several are equal, the one further left counts.

- `votes`: an array of whole numbers with two axes, at least one row and one column. It isn't changed.
- `titles`: a list of texts, one for each column.
- Returns a tuple: a list of titles, and a title.

>>> songs_of_the_week(np.array([[3, 8, 1], [9, 9, 0]]), ["Blue", "Rain", "Home"])
(['Rain', 'Blue'], 'Home')
"""

import numpy as np

minutes = 5
chapter = "02-each-row-by-its-own-sum"
hint = "Both answers are places first, along which axis? A comprehension turns the places of the days into titles."


def songs_of_the_week(votes: np.ndarray, titles: list[str]) -> tuple[list[str], str]:
    best = [titles[place] for place in votes.argmax(axis=1)]
    return best, titles[votes.sum(axis=0).argmin()]


def cases(rng):
    yield (np.array([[4]]), ["Home"])
    yield (np.array([[1, 2]]), ["Blue", "Rain"])
    yield (np.array([[5, 1, 7], [6, 9, 8]]), ["Blue", "Rain", "Home"])
    yield (np.array([[3, 8, 1], [9, 9, 0]]), ["Blue", "Rain", "Home"])
    yield (np.array([[5, 5], [2, 2], [0, 0]]), ["Sun", "Moon"])
    yield (np.array([[0, 9, 4], [9, 1, 4], [9, 0, 4]]), ["Sun", "Moon", "Sea"])
    yield (np.array([[1, 9], [8, 2], [8, 3]]), ["Sun", "Moon"])
    yield (np.array([[7, 0, 2], [1, 9, 1], [1, 4, 1]]), ["Sun", "Moon", "Sea"])
    for n in (3, 5, 7):
        yield (rng.integers(0, 20, (n, 4)), ["Blue", "Rain", "Home", "Sun"])


def wrong_numbers_of_votes(votes, titles):
    """Your list holds numbers of votes. Their places lead to the titles."""
    return [int(most) for most in votes.max(axis=1)], titles[votes.sum(axis=0).argmin()]


def wrong_worst_single_day(votes, titles):
    """You look for the smallest number of a single day. The fewest votes in the whole week are asked for, so add up the days first."""
    return [titles[place] for place in votes.argmax(axis=1)], titles[int(votes.min(axis=0).argmin())]


def wrong_best_of_the_week_each_day(votes, titles):
    """You name the best song of the whole week for every day. Each row has a winner of its own."""
    return [titles[votes.sum(axis=0).argmax()]] * len(votes), titles[votes.sum(axis=0).argmin()]
