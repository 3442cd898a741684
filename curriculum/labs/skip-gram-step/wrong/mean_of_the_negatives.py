"""You take the mean over the negatives. Each of them is a term of its own, and the loss is the sum of all
terms: 0.693 three times in the lesson's example."""

import numpy as np


def sgns_step(centres, contexts, word, near, drawn, rate):
    """Return the loss of one real pair with its negatives, and both matrices after one step."""
    ids = [near, *[i for i in drawn if i != near]]  # the real one first
    c = centres[word]  # (d,)
    rows = contexts[ids]  # (m, d)
    scores = rows @ c  # (m,)
    loss = np.logaddexp(0, -scores[0]) + np.logaddexp(0, scores[1:]).sum() / max(1, len(ids) - 1)

    errors = (1 + np.tanh(scores / 2)) / 2  # the sigmoid, without overflow
    errors[1:] /= max(1, len(ids) - 1)
    errors[0] -= 1
    new_centres, new_contexts = centres.copy(), contexts.copy()
    new_centres[word] -= rate * (errors @ rows)
    for place, i in enumerate(ids):  # an id may come twice
        new_contexts[i] -= rate * errors[place] * c
    return float(loss), new_centres, new_contexts
