import math

import numpy as np


def softplus(s):
    """Return log(1 + e to the s)."""
    return max(s, 0.0) + math.log1p(math.exp(-abs(s)))


def sgns_step(centres, contexts, word, near, drawn, rate):
    """Return the loss of one real pair with its negatives, and both matrices after one step."""
    terms = [(near, 1)] + [(i, 0) for i in drawn if i != near]
    after = [centres + 0.0, contexts + 0.0]
    loss = 0.0
    for i, answer in terms:
        s = float(np.dot(centres[word], contexts[i]))
        loss += softplus(-s) if answer else softplus(s)
        error = math.exp(-softplus(-s)) - answer
        after[0][word] = after[0][word] - rate * error * contexts[i]
        after[1][i] = after[1][i] - rate * error * centres[word]
    return loss, after[0], after[1]
