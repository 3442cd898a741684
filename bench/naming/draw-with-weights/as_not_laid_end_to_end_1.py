import numpy as np


def pick(weights, u):
    shares = np.asarray(weights) / np.sum(weights)
    answer = []
    for x in u:
        found = [i for i, share in enumerate(shares) if x < share]
        answer.append(found[0] if found else len(shares) - 1)
    return np.array(answer, dtype=int)


def sample(weights, n, seed):
    rng = np.random.default_rng(seed)
    return pick(weights, rng.random(n))
