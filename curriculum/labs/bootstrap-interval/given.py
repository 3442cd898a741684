"""What your functions draw, told in words, for the draws themselves are free; and draws to lend."""

import numpy as np


class Draw:
    """Resamples that are fixed beforehand: the places of the items, a row for each call."""

    def __init__(self, rows):
        self.rows, self.at = rows, 0

    def __call__(self, x):
        row = self.rows[self.at % len(self.rows)]
        self.at += 1
        return x[row % len(x)]


def mean(x):
    return float(np.mean(x))


def median(x):
    return float(np.median(x))


def largest(x):
    return float(np.max(x))


def how_often(resample, x, seed):
    """In how many of 200 resamples do the items of x stand, and how often do they all in all?

    All the words that hold for some item; which items those are depends on the draws alone.
    """
    rng = np.random.default_rng(seed)
    drawn = np.array([np.asarray(resample(x, rng)) for _ in range(200)])
    in_share = [(drawn == item).any(axis=1).mean() for item in x]
    times = [(drawn == item).sum() / 200 for item in x]
    words = {True: "always", False: "never"}
    stands = {words[s == 1] if s in (0, 1) else "now and then" for s in in_share}
    evenly = all(abs(t - 1) < 0.35 for t in times)
    return sorted(stands), "once on average" if evenly else "some too often, some too rarely"


def twins(resample, x, seed):
    """How often are both items of a resample of two the same?"""
    rng = np.random.default_rng(seed)
    share = np.mean([len(set(np.asarray(resample(x, rng)).tolist())) == 1 for _ in range(400)])
    if share in (0, 1):
        return "always or never"
    return "half the time" if abs(share - 0.5) < 0.11 else "rarely" if share < 0.5 else "often"


def share(resample, x, seed):
    """How often is one of the three equal items of x drawn? There are four items."""
    rng = np.random.default_rng(seed)
    drawn = np.array([np.asarray(resample(x, rng)) for _ in range(200)])
    equal = (drawn == np.median(x)).mean()
    return "three quarters" if abs(equal - 0.75) < 0.08 else f"about {equal:.1f}"


def sizes(resample, xs, seed):
    rng = np.random.default_rng(seed)
    return [len(resample(x, rng)) for x in xs]


def chance(resample, x, seed):
    """Does a resample depend on the generator that it is given, and on nothing else?"""
    rng, again = np.random.default_rng(seed), np.random.default_rng(seed)
    one, two, other = (list(resample(x, r)) for r in (rng, rng, again))
    np.random.seed(1)
    resample(x, rng)
    moved = np.random.random() != np.random.RandomState(1).random()
    return [
        "the same for an equal generator" if one == other else "another for an equal generator",
        "another at the next call" if one != two else "the same at the next call",
        "np.random moved" if moved else "np.random in peace",
    ]
