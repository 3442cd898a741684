import numpy as np


def sgns_step(centres, contexts, word, near, drawn, rate):
    """Return the loss of one real pair with its negatives, and both matrices after one step."""
    times = np.bincount(np.array([near, *drawn], dtype=int), minlength=len(contexts))
    times[near] = 1
    signs = np.ones(len(contexts))
    signs[near] = -1
    scores = contexts @ centres[word]
    loss = times @ np.logaddexp(0, signs * scores)
    errors = signs * times * np.exp(-np.logaddexp(0, -signs * scores))
    slopes = np.zeros_like(centres)
    slopes[word] = errors @ contexts
    return loss, centres - rate * slopes, contexts - rate * np.outer(errors, centres[word])
