import numpy as np

from gradatim.checks import check, close, equal


def tokens(rng, n=6, d=4):
    return rng.normal(size=(3, 2, n, d))


def expected(q, k, v, causal=False):
    scores = q @ np.swapaxes(k, -1, -2) / np.sqrt(q.shape[-1])
    if causal:
        scores = np.where(np.triu(np.ones(scores.shape[-2:], bool), 1), -np.inf, scores)
    weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return weights / weights.sum(axis=-1, keepdims=True) @ v


@check
def shape(lab, given, rng):
    """gives one row for each query"""
    q, k, v = tokens(rng)
    equal(given.output(lab.attention, q[:, :3], k, v).shape, (2, 3, 4))


@check
def values(lab, given, rng):
    """gives the weighted values"""
    q, k, v = tokens(rng)
    close(given.output(lab.attention, q, k, v), expected(q, k, v))


@check
def causal(lab, given, rng):
    """sees no later token"""
    q, k, v = tokens(rng)
    close(given.output(lab.attention, q, k, v, causal=True), expected(q, k, v, causal=True))


@check
def gradient(lab, given, rng):
    """lets the gradient through"""
    q, k, v = tokens(rng, 3, 2)
    step, found = 1e-6, np.zeros_like(q)
    for place in np.ndindex(q.shape):
        up, down = q.copy(), q.copy()
        up[place] += step
        down[place] -= step
        rise = (expected(up, k, v) ** 2).sum() - (expected(down, k, v) ** 2).sum()
        found[place] = rise / (2 * step)
    close(given.gradient(lab.attention, q, k, v), found, rtol=1e-4, atol=1e-6)


@check
def uniform(lab, given, rng):
    """averages where all keys are equal"""
    q, k, v = tokens(rng)
    mean = np.broadcast_to(v.mean(axis=1, keepdims=True), v.shape)
    close(given.output(lab.attention, q, k * 0, v), mean)


@check
def alone(lab, given, rng):
    """gives the value of a single token"""
    q, k, v = tokens(rng, n=1)
    close(given.output(lab.attention, q, k, v), v)
