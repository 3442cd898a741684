"""Ask the other text

A translator's decoder looks back at the sentence to be translated. Write its cross-attention with one head, with the addition to the decoder's stream and
without any norm. The stream's rows ask, the rows of the encoder are asked. Scores are divided by the root of h and turned into shares
by softmax.

- `Y`: the decoder's stream, an array of floats of shape (m, d). `X`: the encoder's rows, an array of shape (n, d). m and n are at least 1.
- `Wq`, `Wk`: arrays of shape (d, h), `Wv`: an array of shape (d, d).
- Returns the new stream, an array of shape (m, d). Scores are moderate: nothing overflows.

Asked with query 0, all rows of the encoder have the same share:

>>> Y, X = np.array([[0.0, 0.0]]), np.array([[1.0, 0.0], [3.0, 4.0]])
>>> ask_the_other_text(Y, X, np.eye(2), np.eye(2), np.eye(2))
array([[2., 2.]])
"""

import numpy as np

minutes = 6
chapter = "03-from-ids-to-scores"
hint = "The scores have the shape (m, n): a row for each token that asks. In which direction must their shares sum to 1?"


def ask_the_other_text(Y: np.ndarray, X: np.ndarray, Wq: np.ndarray, Wk: np.ndarray, Wv: np.ndarray) -> np.ndarray:
    scores = (Y @ Wq) @ (X @ Wk).T / np.sqrt(Wq.shape[1])
    powers = np.exp(scores)
    shares = powers / powers.sum(axis=1, keepdims=True)
    return Y + shares @ (X @ Wv)


def cases(rng):
    one = np.eye(2)
    yield (np.array([[0.0, 0.0]]), np.array([[1.0, 0.0], [3.0, 4.0]]), one, one, one)
    yield (np.array([[1.0, 0.0], [0.0, 2.0]]), np.array([[1.0, 0.0], [0.5, 1.0]]), one, one, one)
    yield (np.array([[1.0, 0.0], [0.0, 2.0]]), np.array([[1.0, 0.0], [0.5, 1.0]]), one, np.array([[0.0, 1.0], [1.0, 0.0]]), 2 * one)
    for m, n, d, h in ((3, 3, 4, 2), (4, 4, 3, 3), (3, 3, 2, 5), (2, 5, 3, 2)):
        yield (rng.normal(size=(m, d)), rng.normal(size=(n, d)), rng.normal(size=(d, h)), rng.normal(size=(d, h)), rng.normal(size=(d, d)))


def _mix(Y, X, Wq, Wk, Wv, root, axis=1):
    powers = np.exp((Y @ Wq) @ (X @ Wk).T / root)
    return powers / powers.sum(axis=axis, keepdims=True) @ (X @ Wv)


def wrong_asks_itself(Y, X, Wq, Wk, Wv):
    """You take keys and values from the decoder's own stream. That is self-attention; here the encoder's rows are asked."""
    return Y + _mix(Y, Y, Wq, Wk, Wv, np.sqrt(Wq.shape[1]))


def wrong_no_addition(Y, X, Wq, Wk, Wv):
    """You return the mixture alone. It has to be added to the stream."""
    return _mix(Y, X, Wq, Wk, Wv, np.sqrt(Wq.shape[1]))


def wrong_not_divided(Y, X, Wq, Wk, Wv):
    """You don't divide the scores by the root of h."""
    return Y + _mix(Y, X, Wq, Wk, Wv, 1.0)


def wrong_shares_down_the_columns(Y, X, Wq, Wk, Wv):
    """Your shares sum to 1 for each encoder row. Each token that asks shares out its own attention, so each row sums to 1."""
    return Y + _mix(Y, X, Wq, Wk, Wv, np.sqrt(Wq.shape[1]), axis=0)
