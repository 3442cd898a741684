"""You apply softmax to the scores and then compute the loss of the shares as if they were scores,
so softmax is applied twice. Shares lie between 0 and 1, too close together for the second softmax
to become sure: a perfect row with three classes still costs 0.551."""

import numpy as np


def ce(logits, y):
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares = powers / powers.sum(axis=1, keepdims=True)
    total = np.log(np.exp(shares).sum(axis=1))
    return float((total - shares[np.arange(len(y)), y]).mean())
