"""Your top-p adds up the shares of all tokens, also of those that top-k throws away. In the example the
best three have 0.506, 0.307 and 0.186 of what top-k has left, and these are the shares to add up."""

import numpy as np


def chances(scores, T, k, p):
    """Return the probabilities (V,) from which the next token is drawn."""
    order = (-scores).argsort()  # places, the best first
    if T == 0:
        order = order[:1]
        T = 1
    powers = np.exp((scores[order] - scores[order[0]]) / T)
    shares = powers / powers.sum()
    if p is not None:
        before = np.cumsum(shares) - shares
        shares = np.where(before < p, shares, 0)
    shares = shares[:k]
    result = np.zeros(len(scores))
    result[order[: len(shares)]] = shares / shares.sum()
    return result


def sample(scores, T, k, p, rng):
    """Return one token, drawn with these probabilities."""
    return int(rng.choice(len(scores), p=chances(scores, T, k, p)))
