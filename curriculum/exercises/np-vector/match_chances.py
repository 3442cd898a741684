"""Chances of winning

In each match several players compete, and each has a strength, which may be negative. A common model says that the
chance of a player is $e$ to the power of the strength, divided by the sum of these numbers over all players of the
same match. Return the chances.

- `strength`: an array with two axes, one row for each match, one column for each player; values from -5 to 5, with at
  least one row and one column. It isn't changed.
- Returns an array of floats of the same shape, rounded to three decimals.

>>> match_chances(np.array([[0.0, 0.0], [1.0, 0.0]]))
array([[0.5  , 0.5  ],
       [0.731, 0.269]])
>>> match_chances(np.array([[2.0, -1.0, 0.5]]))
array([[0.786, 0.039, 0.175]])
"""

import numpy as np

minutes = 5
chapter = "02-each-row-by-its-own-sum"
hint = "Make the powers first and give them a name. Then each row is divided by its own sum, and the rounding comes last."


def match_chances(strength: np.ndarray) -> np.ndarray:
    powers = np.exp(strength)
    return np.round(powers / powers.sum(axis=1, keepdims=True), 3)


def cases(rng):
    yield (np.array([[3.0]]),)
    yield (np.array([[0.0, 0.0]]),)
    yield (np.array([[1.0, 0.0]]),)
    yield (np.array([[0.0, 0.0], [1.0, 0.0]]),)
    yield (np.array([[2.0, -1.0, 0.5]]),)
    yield (np.array([[-4.0, -5.0]]),)
    yield (np.array([[-5.0, -5.0, -4.5]]),)
    yield (np.array([[-3.5, -5.0], [-4.5, -5.0]]),)
    yield (np.array([[-2.0, -2.5], [3.0, 1.0], [0.5, 4.0]]),)
    for n in (2, 3, 4):
        yield (np.round(rng.uniform(-5, 5, (n, 3)), 1),)


def wrong_strength_itself(strength):
    """You divide the strengths by their sum. With negative strengths that can give negative chances, or a division by 0. The powers of $e$ are always positive."""
    with np.errstate(all="ignore"):
        return np.round(strength / strength.sum(axis=1, keepdims=True), 3)


def wrong_all_matches_together(strength):
    """The chances of all matches together add up to 1 in your result. Each match has exactly one winner, so each row should add up to 1."""
    powers = np.exp(strength)
    return np.round(powers / powers.sum(), 3)


def wrong_down_the_columns(strength):
    """Your columns add up to 1. The players of the same match stand in a row."""
    powers = np.exp(strength)
    return np.round(powers / powers.sum(axis=0), 3)


def wrong_rounded_too_early(strength):
    """You round the powers before you divide. For a strength of -5 that makes 0.007 of 0.00674, and the chances go wrong in the third decimal. Round the result only."""
    powers = np.round(np.exp(strength), 3)
    return np.round(powers / powers.sum(axis=1, keepdims=True), 3)
