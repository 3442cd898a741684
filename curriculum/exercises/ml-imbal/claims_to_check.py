"""Which claims to look into?

An insurer can send an expert to look at a claim. The visit costs the same for every claim, honest or not. If an expert comes, a false claim isn't paid. A false claim that nobody looks into is paid in full, and some are much larger than others. From which score on should the expert be sent?

- `false`: an array of the ints 0 and 1, one for each claim; 1 means that it was false. `scores`: an array of floats of the same length, at least 1. `amounts`: an array of whole numbers above 0: the money claimed.
- `visit`: what one visit costs, a whole number above 0.
- An expert is sent if the score is at least the threshold. The cost is that of all visits, plus the amounts of the false claims without a visit.
- Returns the threshold with the smallest cost, a float: one of the scores, or `np.inf` for "never". Of several, the highest.

>>> false, scores = np.array([0, 1, 1]), np.array([0.9, 0.7, 0.2])
>>> claims_to_check(false, scores, np.array([80, 500, 60]), 100)
0.7
>>> claims_to_check(false, scores, np.array([80, 150, 60]), 100)
inf
"""

import numpy as np

minutes = 8
chapter = "01-where-the-line-goes"
hint = "Put `np.inf` and the different scores in a row, the highest first. For each: how many visits are there, and which false claims are paid?"


def claims_to_check(false: np.ndarray, scores: np.ndarray, amounts: np.ndarray, visit: int) -> float:
    thresholds = np.append(np.inf, np.unique(scores)[::-1])
    lost = false * amounts
    costs = [visit * (scores >= t).sum() + lost[scores < t].sum() for t in thresholds]
    return float(thresholds[np.argmin(costs)])


def cases(rng):
    a = np.array
    yield a([1]), a([0.5]), a([300]), 100
    yield a([0]), a([0.5]), a([300]), 100
    yield a([1]), a([0.5]), a([100]), 100
    yield a([0, 1, 1]), a([0.9, 0.7, 0.2]), a([80, 500, 60]), 100
    yield a([0, 1, 1]), a([0.9, 0.7, 0.2]), a([80, 150, 60]), 100
    yield a([1, 0]), a([0.4, 0.4]), a([150, 500]), 100
    yield a([1, 1]), a([0.9, 0.5]), a([500, 100]), 100
    yield a([1, 1, 1, 0]), a([0.8, 0.5, 0.3, 0.3]), a([300, 20, 900, 100]), 100
    yield a([1, 0, 1, 0]), a([0.4, 0.4, 0.4, 0.1]), a([90, 500, 90, 500]), 50
    yield a([1, 1, 0, 0, 1]), a([0.9, 0.8, 0.7, 0.6, 0.5]), a([400, 10, 10, 10, 130]), 100
    yield a([0, 0, 1, 0]), a([0.9, 0.8, 0.7, 0.2]), a([50, 50, 310, 50]), 100
    yield a([0, 1, 0]), a([0.9, 0.8, 0.3]), a([700, 150, 700]), 100
    yield a([1, 0, 1]), a([0.9, 0.6, 0.5]), a([250, 800, 150]), 100
    for n in (8, 15, 30):
        false = (rng.random(n) < 0.4).astype(int)
        scores = ((false * 3 + rng.integers(0, 8, n)) / 10).round(1)
        yield false, scores, rng.integers(1, 30, n) * 20, 100


def wrong_all_claims_alike(false, scores, amounts, visit):
    """You count false claims that are missed as if each cost the mean amount. A single large one may decide."""
    thresholds = np.append(np.inf, np.unique(scores)[::-1])
    costs = [visit * (scores >= t).sum() + amounts.mean() * false[scores < t].sum() for t in thresholds]
    return float(thresholds[np.argmin(costs)])


def wrong_only_visits_in_vain(false, scores, amounts, visit):
    """You count only the visits to honest claims. A visit costs the same whatever the expert finds."""
    thresholds = np.append(np.inf, np.unique(scores)[::-1])
    costs = [visit * ((scores >= t) & (false == 0)).sum() + (false * amounts)[scores < t].sum() for t in thresholds]
    return float(thresholds[np.argmin(costs)])


def wrong_never_left_out(false, scores, amounts, visit):
    """You try only the scores, so at least one visit is always paid. Sometimes it's cheapest to send nobody."""
    thresholds = np.unique(scores)[::-1]
    costs = [visit * (scores >= t).sum() + (false * amounts)[scores < t].sum() for t in thresholds]
    return float(thresholds[np.argmin(costs)])


def wrong_honest_claims_lost(false, scores, amounts, visit):
    """You add the amounts of all claims without a visit. An honest claim has to be paid anyway, visit or not."""
    thresholds = np.append(np.inf, np.unique(scores)[::-1])
    costs = [visit * (scores >= t).sum() + amounts[scores < t].sum() for t in thresholds]
    return float(thresholds[np.argmin(costs)])
