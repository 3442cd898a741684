"""What is a sign worth?

An insurance company has old claims: for each it knows whether it was fraud, and whether a certain sign was present.
Return the likelihood ratio of the sign, that is, how many times as frequent it is among frauds as among the others,
and the probability of fraud for a new claim *with* the sign, if the odds of fraud before are `odds` to 1.

- `fraud`, `sign`: arrays of True and False, equally long. There is at least one fraud and one other claim, and the
  sign occurs in both kinds. They aren't changed.
- `odds`: a number above 0, such as 0.25 for odds of 1 : 4. (The old claims were picked by hand, so how many of them
  are frauds says nothing about new ones.)
- Returns a tuple of two floats, not rounded.

>>> worth_of_a_sign(np.array([True, True, False, False, False, False]), np.array([True, False, True, False, False, False]), 0.25)
(2.0, 0.3333333333333333)
"""

import numpy as np

minutes = 6
chapter = "02-turned-round"
hint = "How frequent is the sign among the frauds: a mean over which rows? After that, odds times ratio, and back to a probability."


def worth_of_a_sign(fraud: np.ndarray, sign: np.ndarray, odds: float) -> tuple[float, float]:
    ratio = float(sign[fraud].mean() / sign[~fraud].mean())
    after = odds * ratio
    return ratio, after / (1 + after)


def cases(rng):
    yield (np.array([True, False]), np.array([True, True]), 1.0)
    yield (np.array([True, True, False]), np.array([True, False, True]), 1.0)
    yield (np.array([True, True, False, False, False, False]), np.array([True, False, True, False, False, False]), 0.25)
    yield (np.array([True, False, False]), np.array([True, True, False]), 0.1)
    yield (np.array([True, True, True, False, False]), np.array([False, True, True, True, False]), 3.0)
    for n in (10, 20, 30):
        fraud = np.concatenate([[True, True, False, False, False], rng.random(n) < 0.3])
        sign = np.concatenate([[True, True, True, False, False], rng.random(n) < 0.4])
        yield (fraud, sign, float(np.round(rng.uniform(0.02, 0.5), 2)))


def wrong_counts_not_shares(fraud, sign, odds):
    """Your ratio compares numbers of claims. There aren't equally many frauds and other claims, so compare *shares*: how frequent is the sign within each kind?"""
    ratio = float(sign[fraud].sum() / sign[~fraud].sum())
    return ratio, odds * ratio / (1 + odds * ratio)


def wrong_odds_taken_for_probability(fraud, sign, odds):
    """You return the odds after the sign. As a probability, odds of 3 : 1 are 3 of 4."""
    ratio = float(sign[fraud].mean() / sign[~fraud].mean())
    return ratio, odds * ratio


def wrong_share_of_frauds(fraud, sign, odds):
    """Your second number is the share of frauds among the old claims with the sign. They were picked by hand; use the odds you're given."""
    ratio = float(sign[fraud].mean() / sign[~fraud].mean())
    return ratio, float(fraud[sign].mean())
