"""Half a round

A quiz app describes each question by one number q and each player by one number p. What is left of a result, when mean
and offsets are subtracted, is taken to be p times q. Do half a round: while the questions stand still, find the best
number for every player. It is the sum of q times what is left, over the results of this player, divided by the sum of
the squares of these q plus a weight.

- `player`, `question`: arrays of whole numbers of the same length, at least 1: who answered which question, one entry
  for each result, in any order. Nobody answers a question twice.
- `left`: an array of floats of the same length, what is left of each result.
- `q`: an array of floats, the numbers of the questions 0, 1, 2 and so on.
- `n_players`: players are numbered from 0 to `n_players` - 1. A player without results gets 0.
- `weight`: a number above 0.
- Returns an array of `n_players` floats.

>>> q = np.array([1.0, -2.0, 3.0])
>>> half_a_round(np.array([0, 0, 2]), np.array([0, 1, 1]), np.array([0.5, -1.0, 2.0]), q, 3, 1)
array([ 0.41666667,  0.        , -0.8       ])
"""

import numpy as np

minutes = 8
chapter = "03-a-few-numbers-each"
hint = "First take, for each result, the q of its question. Then two sums for each player, both with `np.bincount`."


def half_a_round(
    player: np.ndarray, question: np.ndarray, left: np.ndarray, q: np.ndarray, n_players: int, weight: float
) -> np.ndarray:
    each = q[question]
    above = np.bincount(player, each * left, minlength=n_players)
    below = np.bincount(player, each**2, minlength=n_players) + weight
    return above / below


def cases(rng):
    a = np.array
    yield a([0]), a([0]), a([1.0]), a([2.0]), 1, 1
    yield a([0]), a([1]), a([1.5]), a([5.0, -1.0]), 2, 2
    yield a([1, 0]), a([1, 1]), a([1.0, -3.0]), a([1.0, 3.0]), 2, 0.5
    yield a([0, 0, 2]), a([0, 1, 1]), a([0.5, -1.0, 2.0]), a([1.0, -2.0, 3.0]), 3, 1
    yield a([2, 2, 0]), a([2, 0, 0]), a([1.0, 1.0, -1.0]), a([0.5, 2.0, -1.5]), 5, 1
    for n, m, count in ((3, 4, 6), (5, 4, 10), (6, 8, 25)):
        pairs = rng.permutation((n - 1) * m)[:count]
        q = rng.choice([-2.0, -1.5, -0.5, 0.5, 1.5, 2.5], m)
        yield pairs // m, pairs % m, rng.normal(0, 1, count).round(2), q, n, int(rng.integers(1, 4))


def wrong_all_questions_below_the_line(player, question, left, q, n_players, weight):
    """Below the line you add up the squares of all questions. Only those that the player has answered take part."""
    return np.bincount(player, q[question] * left, minlength=n_players) / ((q**2).sum() + weight)


def wrong_counted_below_the_line(player, question, left, q, n_players, weight):
    """You divide by the number of results plus the weight. That is right for an offset. Here the squares of the q are
    added up."""
    return np.bincount(player, q[question] * left, minlength=n_players) / (
        np.bincount(player, minlength=n_players) + weight
    )


def wrong_weight_forgotten(player, question, left, q, n_players, weight):
    """The weight is missing. A player with a single result, on a question with a small q, gets a huge number from very
    little evidence."""
    below = np.bincount(player, q[question] ** 2, minlength=n_players)
    return np.bincount(player, q[question] * left, minlength=n_players) / np.where(below == 0, 1, below)


def wrong_sum_squared(player, question, left, q, n_players, weight):
    """You add up the q and square the sum. With q = 1 and -1 that is 0, although both say something about the player.
    Square each first."""
    below = np.bincount(player, q[question], minlength=n_players) ** 2 + weight
    return np.bincount(player, q[question] * left, minlength=n_players) / below
