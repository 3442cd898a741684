"""Looks at your dice from beside them: at how the labels come out, and at who else is disturbed."""

import random

import numpy as np


def about(share, target):
    """Say whether a share of some thousand rolls is near its target."""
    if abs(share - target) < 0.06:
        return "about as often"
    return "more often" if share > target else "less often"


def how_often(dice, y_train, seed):
    """Say for each label whether it comes up about as often as in y_train."""
    rolls = np.asarray(dice(y_train, 3000, seed))
    return {y: about(np.mean(rolls == y), np.mean(y_train == y)) for y in set(y_train.tolist())}


def neighbours(dice, coin, seed):
    """Say how often two rolls of a coin that follow each other are equal."""
    rolls = np.asarray(dice(coin, 3000, seed))
    return about(np.mean(rolls[1:] == rolls[:-1]), 0.5)


def counts(dice, coin, n):
    """Say whether the number of ones in n rolls of a coin depends on the seed."""
    ones = {int(np.sum(dice(coin, n, seed))) for seed in range(12)}
    return "always the same number" if len(ones) == 1 else "now more, now fewer"


def different_rolls(dice, y_train, seeds):
    """Count the different rolls of sixty labels."""
    return len({tuple(np.asarray(dice(y_train, 60, seed)).tolist()) for seed in seeds})


def begun():
    """Begin both generators that the whole program shares."""
    random.seed(1)
    np.random.seed(1)


def drawn():
    """Draw from both of them."""
    return {"random": random.random(), "np.random": np.random.random()}


def disturbed(dice, y_train, seed):
    """Return the names of the shared generators that a call of dice has moved."""
    begun()
    alone = drawn()
    begun()
    dice(y_train, 5, seed)
    return [name for name, number in drawn().items() if number != alone[name]]
