import numpy as np


def sgns_step(centres, contexts, word, near, drawn, rate):
    """Return the loss of one real pair with its negatives, and both matrices after one step."""
    new_centres, new_contexts = centres.copy(), contexts.copy()
    score = contexts[near] @ centres[word]
    loss = np.logaddexp(0, -score)
    # TODO: the negatives in the loss, and the step
    return float(loss), new_centres, new_contexts
