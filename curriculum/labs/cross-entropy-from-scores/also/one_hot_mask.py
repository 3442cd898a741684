import numpy as np


def ce(logits, y):
    """Return the mean cross-entropy by way of log shares and a one-hot table."""
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_shares = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    one_hot = np.eye(logits.shape[1])[y]
    return -np.sum(one_hot * log_shares) / logits.shape[0]
