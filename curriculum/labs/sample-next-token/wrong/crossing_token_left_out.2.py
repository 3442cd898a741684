import numpy as np


def chances(scores, T, k, p):
    """Return the probabilities (V,) from which the next token is drawn."""
    order = (-scores).argsort()[:k]  # places, the best first; [:None] keeps all
    if T == 0:
        order = order[:1]
        T = 1
    powers = np.exp((scores[order] - scores[order[0]]) / T)
    shares = powers / powers.sum()
    if p is not None:
        within = np.cumsum(shares) <= p
        within[0] = True  # the best one always stays
        shares = np.where(within, shares, 0)
    result = np.zeros(len(scores))
    result[order] = shares / shares.sum()
    return result


def sample(scores, T, k, p, rng):
    """Return one token, drawn with these probabilities."""
    return int(rng.choice(len(scores), p=chances(scores, T, k, p)))
