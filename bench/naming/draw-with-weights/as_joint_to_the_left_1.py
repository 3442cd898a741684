import numpy as np


def pick(weights, u):
    ends = np.cumsum(weights) / np.sum(weights)
    answer = []
    for x in u:
        plank = 0
        while plank < len(ends) - 1 and ends[plank] < x:
            plank += 1
        answer.append(plank)
    return np.array(answer, dtype=int)


def sample(weights, n, seed):
    rng = np.random.default_rng(seed)
    return pick(weights, rng.random(n))
