"""Weights, head by head

By default, `nn.MultiheadAttention` returns the mean of the weights over its heads. You want to see each head for itself. Fill the gaps, so that the
function returns the attention weights of all heads for one text, without any mask.

- `X`: an array of floats of shape (L, d). `Wq`, `Wk`: arrays of shape (d, d); queries are X @ Wq, keys X @ Wk.
- `h`: an int that divides d. Head 0 has the first d / h columns of queries and keys, and so on.
- Returns an array of shape (h, L, L): for each head a row for each word that looks, which sums to 1. Scores are divided by the root of the
  number of columns of one head.

>>> X = np.array([[0.0, 0.0], [1.0, 1.0]])
>>> weights_of_each_head(X, np.eye(2), np.array([[0.0, 0.0], [0.0, np.log(3)]]), 2).round(2).tolist()
[[[0.5, 0.5], [0.5, 0.5]], [[0.5, 0.5], [0.25, 0.75]]]
"""

import numpy as np

kind = "complete"
minutes = 8
chapter = "03-several-heads"
hint = "Cut the last axis first, (L, h, e), then bring the heads to the front. For the product only the last two axes of the keys change places."

starter = '''
import numpy as np


def weights_of_each_head(X: np.ndarray, Wq: np.ndarray, Wk: np.ndarray, h: int) -> np.ndarray:
    L, d = X.shape
    e = d // h
    Q = ...                           # (h, L, e)
    K = ...                           # (h, L, e)
    scores = ...                      # (h, L, L)
    powers = np.exp(scores)
    return ...
'''


def weights_of_each_head(X: np.ndarray, Wq: np.ndarray, Wk: np.ndarray, h: int) -> np.ndarray:
    L, d = X.shape
    e = d // h
    Q = (X @ Wq).reshape(L, h, e).transpose(1, 0, 2)
    K = (X @ Wk).reshape(L, h, e).transpose(1, 0, 2)
    scores = Q @ K.transpose(0, 2, 1) / np.sqrt(e)
    powers = np.exp(scores)
    return powers / powers.sum(axis=2, keepdims=True)


def cases(rng):
    yield (np.array([[0.0, 0.0], [1.0, 1.0]]), np.eye(2), np.array([[0.0, 0.0], [0.0, float(np.log(3))]]), 2)
    yield (np.array([[1.0, 2.0], [0.0, -1.0], [1.0, 0.0]]), np.eye(2), np.eye(2), 1)
    yield (np.array([[1.0, 2.0, 0.0, 1.0], [0.0, -1.0, 1.0, 0.5]]), np.eye(4), np.eye(4), 2)
    for L, h, e in ((3, 2, 2), (2, 3, 2), (4, 2, 3)):
        d = h * e
        yield (rng.normal(size=(L, d)), rng.normal(size=(d, d)) / 2, rng.normal(size=(d, d)) / 2, h)


def _weights(Q, K, divisor, axis=2):
    powers = np.exp(Q @ K.transpose(0, 2, 1) / np.sqrt(divisor))
    return powers / powers.sum(axis=axis, keepdims=True)


def wrong_words_mixed(X, Wq, Wk, h):
    """You reshape straight to (h, L, e). The shape is right, but each head then holds pieces of a few words only. Cut columns, then swap axes."""
    L, d = X.shape
    return _weights((X @ Wq).reshape(h, L, d // h), (X @ Wk).reshape(h, L, d // h), d // h)


def wrong_root_of_all_columns(X, Wq, Wk, h):
    """You divide by the root of d, all columns. The dot products of one head have only d / h terms."""
    L, d = X.shape
    return _weights((X @ Wq).reshape(L, h, d // h).transpose(1, 0, 2), (X @ Wk).reshape(L, h, d // h).transpose(1, 0, 2), d)


def wrong_columns_sum_to_one(X, Wq, Wk, h):
    """Your weights sum to 1 for each word that is looked *at*. Each word that looks divides its own attention: along the last axis."""
    L, d = X.shape
    return _weights((X @ Wq).reshape(L, h, d // h).transpose(1, 0, 2), (X @ Wk).reshape(L, h, d // h).transpose(1, 0, 2), d // h, 1)


def wrong_every_hth_column(X, Wq, Wk, h):
    """You give head 0 the columns 0, h, 2h and so on. Here the columns of a head stand side by side."""
    L, d = X.shape
    return _weights((X @ Wq).reshape(L, d // h, h).transpose(2, 0, 1), (X @ Wk).reshape(L, d // h, h).transpose(2, 0, 1), d // h)
