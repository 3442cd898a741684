"""Which machine was it?

Several machines make the same part. Each of them makes a certain share of the parts, and a certain share of its parts
is faulty. A faulty part turns up. Return the probability that a part taken at random is faulty, and, for each machine, the
probability that the faulty part came from it.

- `makes`: an array, the share of all parts that each machine makes; the shares add up to 1. `faulty`: an array, the
  share of its parts that is faulty, from 0 to 1, at least one of them above 0 for a machine that makes something.
  They are equally long and aren't changed.
- Returns a tuple: a float, and an array of floats.

>>> which_machine(np.array([0.7, 0.3]), np.array([0.01, 0.05]))
(0.022, array([0.31818182, 0.68181818]))
"""

import numpy as np

minutes = 5
chapter = "02-turned-round"
hint = "Think of 1,000 parts: how many are made by each machine, and how many of those are faulty? These numbers are the column in which you find yourself."


def which_machine(makes: np.ndarray, faulty: np.ndarray) -> tuple[float, np.ndarray]:
    both = makes * faulty
    return float(both.sum()), both / both.sum()


def cases(rng):
    yield (np.array([1.0]), np.array([0.2]))
    yield (np.array([0.5, 0.5]), np.array([0.1, 0.3]))
    yield (np.array([0.7, 0.3]), np.array([0.01, 0.05]))
    yield (np.array([0.9, 0.1]), np.array([0.0, 0.5]))
    yield (np.array([0.2, 0.3, 0.5]), np.array([0.04, 0.02, 0.01]))
    for n in (2, 3, 5):
        parts = rng.integers(1, 10, n) + np.array([5] + [0] * (n - 1))
        yield (parts / parts.sum(), np.round(rng.uniform(0.01, 0.3, n), 2) + np.array([0.0] * (n - 1) + [0.4]))


def wrong_equally_large(makes, faulty):
    """You ignore how much each machine makes. A machine that makes most of the parts also makes many of the faulty ones."""
    return float(faulty.mean()), faulty / faulty.sum()


def wrong_and_not_given(makes, faulty):
    """Your array holds the shares of parts that are faulty *and* from this machine. Given that the part is faulty, the probabilities must add up to 1."""
    both = makes * faulty
    return float(both.sum()), both


def wrong_turned_round(makes, faulty):
    """Your array is the one you were given: how likely a part of this machine is faulty. The question goes the other way: given a faulty part, which machine?"""
    return float((makes * faulty).sum()), faulty.astype(float)
