"""Cows that the tree has met

A forest tells from step counters whether a cow is lame. There are several rows for each cow, so a tree that did not draw a row may still have met the cow.
Compute a score that is honest for new cows: about each row, ask only the trees that drew *no row of the same cow*.

- `drawn`: an array of ints of shape (t, n), the row numbers that each of the t trees drew.
- `votes`: an array of ints of shape (t, n), what each tree says about each row: 1 for lame, otherwise 0.
- `cows`: an array of texts of shape (n,), the cow of each row. `truth`: an array of ints of shape (n,), 1 or 0.
- The class with more votes wins; of equally many votes, 0. A row about which no tree may be asked is left out of the count; if that holds for all rows, return `None`.
- Returns the share of right rows, a float, or `None`. t and n are at least 1.

>>> cows = np.array(["Ada", "Ada", "Bea"])
>>> drawn = np.array([[0, 0, 0], [2, 2, 2]])
>>> votes = np.array([[1, 1, 0], [0, 1, 0]])
>>> nobody_of_the_herd(drawn, votes, cows, np.array([1, 1, 0]))
0.6666666666666666
"""

import numpy as np

minutes = 10
chapter = "02-trees-that-disagree"
hint = "`cows[rows]` are the cows that a tree has met. For which rows of the table does `np.isin` then say that the cow is not among them?"


def nobody_of_the_herd(drawn: np.ndarray, votes: np.ndarray, cows: np.ndarray, truth: np.ndarray) -> float | None:
    fair = np.array([~np.isin(cows, cows[rows]) for rows in drawn])
    asked = fair.any(axis=0)
    if not asked.any():
        return None
    lame = np.where(fair, 2 * votes - 1, 0).sum(axis=0) > 0
    return float((lame == truth)[asked].mean())


def cases(rng):
    yield (np.array([[0]]), np.array([[1]]), np.array(["Ada"]), np.array([1]))
    yield (np.array([[0, 0]]), np.array([[1, 1]]), np.array(["Ada", "Ada"]), np.array([1, 1]))
    yield (np.array([[0, 0]]), np.array([[1, 1]]), np.array(["Ada", "Bea"]), np.array([1, 0]))
    yield (np.array([[0, 0]]), np.array([[1, 0]]), np.array(["Ada", "Bea"]), np.array([1, 0]))
    cows = np.array(["Ada", "Ada", "Bea"])
    yield (np.array([[0, 0, 0], [2, 2, 2]]), np.array([[1, 1, 0], [0, 1, 0]]), cows, np.array([1, 1, 0]))
    yield (np.array([[2, 2, 2], [2, 2, 2], [1, 1, 1]]), np.array([[0, 1, 1], [1, 1, 1], [1, 1, 0]]), cows, np.array([1, 1, 1]))
    yield (np.array([[2, 2, 2], [2, 2, 2], [1, 1, 1]]), np.array([[0, 1, 1], [1, 0, 1], [1, 1, 0]]), cows, np.array([0, 1, 0]))
    for herd, times, t in ((4, 2, 3), (5, 2, 4), (6, 3, 5), (8, 2, 8)):
        lame = rng.integers(0, 2, herd)
        places = np.array(list(range(herd)) * times)
        cows, truth = np.array(["Ada", "Bea", "Cat", "Dot", "Eve", "Fay", "Gem", "Hob"])[places], lame[places]
        drawn = rng.integers(len(places), size=(t, len(places))) % (herd + 1)
        votes = []
        for rows in drawn:
            met = np.isin(cows, cows[rows])
            votes.append(np.where(met, truth, rng.integers(0, 2, len(places))))
        yield (drawn, np.array(votes), cows, truth)


def _score(fair, votes, truth):
    asked = fair.any(axis=0)
    if not asked.any():
        return None
    lame = 2 * (votes * fair).sum(axis=0) > fair.sum(axis=0)
    return float((lame == truth)[asked].mean())


def wrong_only_the_row_itself(drawn, votes, cows, truth):
    """You ask the trees that did not draw the row. They may have drawn another row of the same cow, and know her."""
    fair = np.array([~np.isin(np.arange(len(truth)), rows) for rows in drawn])
    return _score(fair, votes, truth)


def wrong_everybody_asked(drawn, votes, cows, truth):
    """You ask all trees about every row. Most of them have met the cow."""
    return _score(np.ones(votes.shape, dtype=bool), votes, truth)


def wrong_nobody_means_healthy(drawn, votes, cows, truth):
    """You count a row about which no tree may be asked as a vote for 0. There is no vote at all: leave the row out."""
    fair = np.array([~np.isin(cows, cows[rows]) for rows in drawn])
    if not fair.any():
        return None
    lame = 2 * (votes * fair).sum(axis=0) > fair.sum(axis=0)
    return float((lame == truth).mean())


def wrong_single_votes_scored(drawn, votes, cows, truth):
    """You count the single fair votes that are right. Let the fair trees decide together about each row, and count
    the rows."""
    fair = np.array([~np.isin(cows, cows[rows]) for rows in drawn])
    return float((votes == truth)[fair].mean()) if fair.any() else None
