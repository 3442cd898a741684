import numpy as np


def chances(scores, T, k, p):
    """Return the probabilities (V,) from which the next token is drawn."""
    # TODO: temperature, then top-k, then top-p
    powers = np.exp(scores - scores.max())
    return powers / powers.sum()


def sample(scores, T, k, p, rng):
    """Return one token, drawn with these probabilities."""
    # TODO: this is greedy
    return int(scores.argmax())
