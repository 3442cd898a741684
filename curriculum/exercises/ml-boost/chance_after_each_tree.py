"""Fill the gaps: which tree raised the alarm?

A bank's boosted model says that a payment is a fraud with a chance of 0.83, and the customer asks why. To find the tree that changed its mind, list the chance at the start and after each tree.
Complete the function.

- `share`: the share of frauds among the training rows, above 0 and below 1. The start is the score that belongs to it.
- `values`: a list of numbers, the value of the leaf in which the payment ends up in each tree, in order. It may be empty.
- `rate`: a number above 0; each tree adds `rate` times its value to the score.
- Returns a list of floats, one more than there are trees: the chances.

>>> [round(p, 3) for p in chance_after_each_tree(0.2, [4.0, -1.0, 5.0], 0.5)]
[0.2, 0.649, 0.528, 0.932]
"""

import numpy as np

kind = "complete"
minutes = 5
chapter = "03-scores-and-chances"
hint = "The trees change the score. When does the curve come, and does the next tree go on from a score or from a chance?"

starter = '''
import numpy as np


def chance_after_each_tree(share: float, values: list[float], rate: float) -> list[float]:
    score = ...
    chances = [share]
    for value in values:
        score = ...
        chances.append(...)
    return chances
'''


def chance_after_each_tree(share: float, values: list[float], rate: float) -> list[float]:
    score = np.log(share / (1 - share))
    chances = [share]
    for value in values:
        score = score + rate * value
        chances.append(float(1 / (1 + np.exp(-score))))
    return chances


def cases(rng):
    yield (0.2, [], 0.5)
    yield (0.5, [2.0], 0.5)
    yield (0.5, [2.0, -3.0], 1.0)
    yield (0.2, [4.0, -1.0, 5.0], 0.5)
    yield (0.01, [0.0, 12.0], 0.25)
    yield (0.9, [-6.0, -2.0, 1.5], 0.3)
    for n in (3, 5, 8):
        yield (float(rng.integers(1, 100)) / 100, (rng.integers(-8, 9, n) / 2).tolist() + [3.5], 0.4)


def wrong_adds_to_the_chance(share, values, rate):
    """You add the values of the leaves to the chance itself. They are made to be added to a score."""
    chances = [share]
    for value in values:
        chances.append(chances[-1] + rate * value)
    return chances


def wrong_starts_at_zero(share, values, rate):
    """Your score starts at 0, which is a chance of one half. The start is the score that belongs to `share`."""
    score = 0.0
    chances = [share]
    for value in values:
        score = score + rate * value
        chances.append(float(1 / (1 + np.exp(-score))))
    return chances


def wrong_each_tree_alone(share, values, rate):
    """Each tree goes back to the start in your program. It goes on from the score that the trees before it have left."""
    score = np.log(share / (1 - share))
    chances = [share]
    for value in values:
        chances.append(float(1 / (1 + np.exp(-score - rate * value))))
    return chances


def wrong_share_as_score(share, values, rate):
    """You take the share itself for the score to start from. Which score does the curve turn into this share?"""
    score = share
    chances = [share]
    for value in values:
        score = score + rate * value
        chances.append(float(1 / (1 + np.exp(-score))))
    return chances
