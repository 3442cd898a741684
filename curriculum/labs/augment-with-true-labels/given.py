"""A source of chance on the learner's side."""

import numpy as np


def chance(seed):
    return np.random.default_rng(seed)


def drawn(rng):
    """the next number"""
    return float(rng.random())


def kinds(augment, picture, label, mirrored, rng, n):
    """what happens to the picture when the results of n calls are changed, each answer once"""
    found = set()
    for _ in range(n):
        new, _ = augment(picture, label, mirrored, rng)
        found.add("changes too" if np.may_share_memory(new, picture) else "stays as it was")
    return sorted(found)
