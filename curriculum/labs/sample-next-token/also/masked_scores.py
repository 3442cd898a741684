import numpy as np


def softmax(z):
    powers = np.exp(z - np.max(z))
    return powers / np.sum(powers)


def chances(scores, T, k, p):
    """Return the probabilities, with -inf as the score of what is cut."""
    if T == 0:
        return np.eye(len(scores))[np.argmax(scores)]
    z = scores / T
    if k is not None and k < len(z):
        z[z < np.sort(z)[-k]] = -np.inf
    if p is not None:
        shares = softmax(z)
        total = 0.0
        for place in sorted(range(len(z)), key=lambda i: shares[i], reverse=True):
            if total >= p:
                z[place] = -np.inf
            total += shares[place]
    return softmax(z)


def sample(scores, T, k, p, rng):
    """Return one token, found on the line of summed probabilities."""
    ends = np.cumsum(chances(scores, T, k, p))
    return int(np.searchsorted(ends, rng.random() * ends[-1], side="right"))
