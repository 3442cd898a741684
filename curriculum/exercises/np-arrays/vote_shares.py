"""Shares of the vote

After an election there is an array with the votes of each party. Return how many per cent of all votes each
party has. If nobody voted, every party has 0 per cent.

- `votes`: an array of whole numbers with one axis, one place for each party, at least one party. It isn't changed.
- Returns an array of floats of the same shape. The shares aren't rounded.

>>> vote_shares(np.array([30, 50, 20]))
array([30., 50., 20.])
>>> vote_shares(np.array([0, 0]))
array([0., 0.])
"""

import numpy as np

minutes = 5
chapter = "01-one-type-one-shape"
hint = "Work out the number of all votes first. Which array do you return if it is 0?"


def vote_shares(votes: np.ndarray) -> np.ndarray:
    total = votes.sum()
    if total == 0:
        return np.zeros(votes.size)
    return votes * 100 / total


def cases(rng):
    yield (np.array([7]),)
    yield (np.array([1]),)
    yield (np.array([0, 0]),)
    yield (np.array([0, 0, 0]),)
    yield (np.array([0]),)
    yield (np.array([1, 3]),)
    yield (np.array([30, 50, 20]),)
    yield (np.array([5, 0, 11]),)
    yield (np.array([1, 6, 1]),)
    for n in (3, 5):
        yield (rng.integers(1, 900, n),)


def wrong_compared_with_the_winner(votes):
    """You divide by the largest number of votes, so the winner always has 100 per cent. A share is a part of all votes."""
    return votes * 100 / votes.max() if votes.max() > 0 else np.zeros(votes.size)


def wrong_whole_per_cents(votes):
    """Your shares are whole numbers. `//` and `.astype(int)` cut off what stands after the point."""
    return votes * 100 // votes.sum() if votes.sum() > 0 else np.zeros(votes.size)


def wrong_nobody_voted(votes):
    """If nobody voted, you divide 0 by 0. That gives `nan`, "not a number", and a warning; 0 is asked for."""
    with np.errstate(invalid="ignore"):
        return votes * 100 / votes.sum()
