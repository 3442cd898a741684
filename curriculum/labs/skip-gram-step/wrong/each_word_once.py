"""You take each drawn word once, as if the list were a set. A word that was drawn twice is two terms: it counts
twice in the loss and in both slopes."""

import numpy as np


def sgns_step(centres, contexts, word, near, drawn, rate):
    """Return the loss of one real pair with its negatives, and both matrices after one step."""
    ids = [near, *sorted(set(drawn) - {near})]  # the real one first
    c = centres[word]  # (d,)
    rows = contexts[ids]  # (m, d)
    scores = rows @ c  # (m,)
    loss = np.logaddexp(0, -scores[0]) + np.logaddexp(0, scores[1:]).sum()

    errors = (1 + np.tanh(scores / 2)) / 2  # the sigmoid, without overflow
    errors[0] -= 1
    new_centres, new_contexts = centres.copy(), contexts.copy()
    new_centres[word] -= rate * (errors @ rows)
    for place, i in enumerate(ids):  # an id may come twice
        new_contexts[i] -= rate * errors[place] * c
    return float(loss), new_centres, new_contexts
