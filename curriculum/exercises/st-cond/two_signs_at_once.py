"""Two signs at once

Fever and a cough often come together. If a doctor multiplies the likelihood ratios of both, she counts nearly the
same clue twice. A table of earlier patients shows by how much that exaggerates. A new patient has both signs:
how probable is the illness?

- `ill`, `fever`, `cough`: arrays of True and False, equally long, one entry for each earlier patient. At least one ill
  and one healthy patient has both signs. They aren't changed.
- The naive way: the odds of the illness among all earlier patients, times the likelihood ratio of fever, times that of
  the cough. The likelihood ratio of a sign is its share among the ill divided by its share among the healthy. Odds o
  make the probability o / (1 + o).
- The direct way: the share of the ill among the earlier patients with both signs.
- Returns a tuple of three: the two probabilities, floats, and whether the naive one is larger by more than a
  millionth, a bool.

>>> ill = np.array([True, True, True, False, False, False])
>>> fever = np.array([True, True, False, True, False, False])
>>> naive, direct, too_large = two_signs_at_once(ill, fever, fever)
>>> round(naive, 6), round(direct, 6), too_large
(0.8, 0.666667, True)
"""

import numpy as np

minutes = 8
chapter = "03-more-than-one-clue"
hint = "The mean of a mask under another mask is a share: how frequent the sign is among the ill, and among the healthy."


def two_signs_at_once(ill: np.ndarray, fever: np.ndarray, cough: np.ndarray) -> tuple[float, float, bool]:
    odds = ill.sum() / (~ill).sum()
    for sign in (fever, cough):
        odds = odds * sign[ill].mean() / sign[~ill].mean()
    naive = float(odds / (1 + odds))
    direct = float(ill[fever & cough].mean())
    return naive, direct, naive > direct + 0.000001


def _naive(ill, fever, cough, odds):
    for sign in (fever, cough):
        odds = odds * sign[ill].mean() / sign[~ill].mean()
    return float(odds / (1 + odds))


def cases(rng):
    def table(ill, fever, cough):
        return np.array(ill) == 1, np.array(fever) == 1, np.array(cough) == 1

    yield table([1, 0], [1, 1], [1, 1])
    yield table([1, 1, 1, 0, 0, 0], [1, 1, 0, 1, 0, 0], [1, 1, 0, 1, 0, 0])
    yield table([1, 0, 0, 0, 0], [1, 1, 0, 0, 0], [1, 1, 1, 0, 0])
    yield table([1, 1, 0, 0, 0, 0], [1, 0, 1, 1, 0, 0], [1, 1, 1, 0, 1, 0])
    yield table([1, 1, 1, 0, 0], [1, 1, 0, 1, 0], [1, 0, 1, 1, 1])
    yield table([1, 1, 0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 0, 0, 0, 0], [1, 1, 1, 0, 1, 0, 0, 0])
    for n in (12, 30):
        for _ in range(2):
            ill = rng.random(n) < 0.35
            fever = rng.random(n) < np.where(ill, 0.7, 0.3)
            cough = np.where(rng.random(n) < 0.6, fever, rng.random(n) < 0.4)
            more = [np.concatenate([a, b]) for a, b in zip((ill, fever, cough), table([1, 0, 0], [1, 1, 0], [1, 1, 0]))]
            yield more[0], more[1], more[2]


def wrong_prior_forgotten(ill, fever, cough):
    """You begin with odds of 1 to 1. Before any sign is seen, the odds are those among all earlier patients."""
    naive, direct = _naive(ill, fever, cough, 1.0), float(ill[fever & cough].mean())
    return naive, direct, naive > direct + 0.000001


def wrong_one_of_them(ill, fever, cough):
    """For the direct way you take patients with at least one sign. The new patient has both."""
    naive, direct = _naive(ill, fever, cough, ill.sum() / (~ill).sum()), float(ill[fever | cough].mean())
    return naive, direct, naive > direct + 0.000001


def wrong_turned_round(ill, fever, cough):
    """You return how frequent the signs are among the ill. The share of the ill among those with the signs was asked for."""
    naive, direct = _naive(ill, fever, cough, ill.sum() / (~ill).sum()), float((fever & cough)[ill].mean())
    return naive, direct, naive > direct + 0.000001


def wrong_share_for_odds(ill, fever, cough):
    """You multiply the *share* of the ill by the likelihood ratios. They belong to odds: the ill divided by the healthy."""
    naive, direct = _naive(ill, fever, cough, ill.mean()), float(ill[fever & cough].mean())
    return naive, direct, naive > direct + 0.000001
