"""The same chance of a ramp

A program gives houses a score, and those with a high score get a free check whether a ramp can be built. Later it
turned out where a ramp was needed. The council wants equal opportunity: in each district, at least a share `wanted` of
the houses that needed a ramp should have been checked, with as few checks as possible. Return the bar for each
district. A house is checked if its score is at least the bar.

- `score`: an array of floats. `needed`: an array of 0 and 1. `district`: an array of texts. All have the same length.
- `wanted`: a number above 0, at most 1.
- Returns a dict from each district to its bar, a float: the highest score of a house there that needed a ramp with
  which the share is reached. Districts where no house needed a ramp are left out. Scores may be equal.

>>> same_chance(np.array([0.9, 0.7, 0.8, 0.3]), np.array([1, 1, 0, 1]), np.array(["Hill", "Hill", "Hill", "Hill"]), 0.6)
{'Hill': 0.7}
>>> same_chance(np.array([0.9, 0.2]), np.array([0, 1]), np.array(["Hill", "Port"]), 0.5)
{'Port': 0.2}
"""

import numpy as np

minutes = 7
chapter = "02-equal-in-what"
hint = "Only the scores of houses that needed a ramp can be the bar. Try them from the highest down, and stop at the first that is enough."


def same_chance(score: np.ndarray, needed: np.ndarray, district: np.ndarray, wanted: float) -> dict:
    bars = {}
    for name in set(district.tolist()):
        scores = score[(district == name) & needed.astype(bool)]
        for bar in sorted(scores.tolist(), reverse=True):
            if (scores >= bar).mean() >= wanted:
                bars[name] = bar
                break
    return bars


def cases(rng):
    def case(score, needed, district, wanted):
        names = {"h": "Hill", "p": "Port", "m": "Mill"}
        return np.array(score), np.array(needed), np.array([names[d] for d in district]), wanted

    yield case([0.4], [0], "h", 0.5)
    yield case([0.4], [1], "h", 1.0)
    yield case([0.9, 0.2], [0, 1], "hp", 0.5)
    yield case([0.9, 0.7, 0.8, 0.3], [1, 1, 0, 1], "hhhh", 0.6)
    yield case([0.9, 0.8, 0.3, 0.2], [1, 1, 1, 1], "hhhh", 0.5)
    yield case([0.6, 0.6, 0.5, 0.1], [1, 1, 1, 1], "pppp", 0.5)
    yield case([0.9, 0.8, 0.7, 0.4, 0.3, 0.1], [1, 0, 1, 1, 1, 0], "hhhppp", 0.75)
    yield case([0.9, 0.8, 0.7, 0.5, 0.2, 0.3], [0, 0, 1, 1, 1, 1], "hhhhpp", 0.3)
    yield case([0.8, 0.5, 0.4, 0.3, 0.1], [1, 1, 1, 1, 1], "mmmmm", 0.4)
    for n, wanted in ((9, 0.5), (15, 0.7), (30, 0.8)):
        score = [0.95, 0.15, 0.97] + rng.random(n).round(2).tolist()
        needed = [1, 1, 0] + rng.integers(0, 2, n).tolist()
        yield case(score, needed, "hpm" + "".join("hpm"[i] for i in rng.integers(0, 3, n)), wanted)


def wrong_one_bar_for_all(score, needed, district, wanted):
    """You look for one bar for all districts together. Then the share is reached on the whole, and one district may
    still be far below it."""
    scores = score[needed == 1]
    for bar in sorted(scores.tolist(), reverse=True):
        if (scores >= bar).mean() >= wanted:
            return {name: bar for name in set(district[needed == 1].tolist())}
    return {}


def wrong_of_all_houses(score, needed, district, wanted):
    """Your bar lets a share of all houses through. The promise is about those that needed a ramp, so the others don't
    count for it."""
    bars = {}
    for name in set(district.tolist()):
        scores = score[district == name]
        for bar in sorted(scores.tolist(), reverse=True):
            if (scores >= bar).mean() >= wanted:
                bars[name] = bar
                break
    return bars


def wrong_lowest_bar(score, needed, district, wanted):
    """You take the lowest bar that's enough. Then every house that needed a ramp is checked, and many more besides. The
    task asks for as few checks as possible."""
    bars = {}
    for name in set(district.tolist()):
        scores = score[(district == name) & (needed == 1)]
        if len(scores):
            bars[name] = float(scores.min())
    return bars


def wrong_more_than_wanted(score, needed, district, wanted):
    """You go on until the share is above `wanted`. "At least" is content with exactly that share."""
    bars = {}
    for name in set(district.tolist()):
        scores = score[(district == name) & (needed == 1)]
        for bar in sorted(scores.tolist(), reverse=True):
            if (scores >= bar).mean() > wanted or bar == scores.min():
                bars[name] = bar
                break
    return bars
