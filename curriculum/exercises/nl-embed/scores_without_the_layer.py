"""What the classifier computes

A text classifier in PyTorch is an `nn.Embedding`, the mean over the places that are not padding, and an `nn.Linear`. To put it on a
device without PyTorch you have exported its weights as arrays. Return its scores for a batch of texts, with NumPy alone.

- `E`: an array of floats of shape (V, d), the embedding's weight. The padding has the id 0; its row need not be 0.
- `W`: an array of floats of shape (k, d), the linear layer's `weight` as PyTorch stores it. `b`: its `bias`, of shape (k,).
- `texts`: a list of lists of ids, each with at least one id that is not 0. The lists have different lengths and may hold padding.
- Returns an array of floats of shape (n, k). There is at least one text.

The mean of the rows (1, 0) and (3, 2) is (2, 1). With W = ((1, 1), (0, 2), (1, 0)) and b = (0, 0, 10) the scores are 3, 2 and 12.

>>> E = np.array([[0.0, 0.0], [1.0, 0.0], [3.0, 2.0]])
>>> W = np.array([[1.0, 1.0], [0.0, 2.0], [1.0, 0.0]])
>>> scores_without_the_layer(E, W, np.array([0.0, 0.0, 10.0]), [[1, 2], [2, 0, 0]])
array([[ 3.,  2., 12.],
       [ 5.,  4., 13.]])
"""

import numpy as np

minutes = 7
chapter = "03-a-sentence-as-one-row"
equivalent = {
    "Compare_NotEq_Gt @ 7:means.append(E[[i for i in text if i != 0]].mean(axis=0)) -> means.append(E[[i for i in text if i > 0]].mean(axis=0))": "ids are never negative, so 'not 0' and 'above 0' are the same",
}
hint = "One text after the other: its ids without 0, the mean of their rows (d,). Which way round does PyTorch store the weight?"


def scores_without_the_layer(E: np.ndarray, W: np.ndarray, b: np.ndarray, texts: list[list[int]]) -> np.ndarray:
    means = []
    for text in texts:
        means.append(E[[i for i in text if i != 0]].mean(axis=0))
    return np.array(means) @ W.T + b


def cases(rng):
    yield (np.array([[0.0], [2.0]]), np.array([[3.0]]), np.array([1.0]), [[1]])
    yield (np.array([[8.0], [2.0]]), np.array([[3.0]]), np.array([1.0]), [[1, 0]])
    yield (np.array([[0.0, 0.0], [1.0, 0.0], [3.0, 2.0]]), np.array([[1.0, 1.0], [0.0, 2.0], [1.0, 0.0]]), np.array([0.0, 0.0, 10.0]), [[1, 2], [2, 0, 0]])
    yield (np.array([[0.0, 0.0], [1.0, 2.0], [-1.0, 4.0]]), np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([0.5, -0.5]), [[1, 2, 0], [2, 2, 1]])
    yield (np.array([[0.0, 0.0], [1.0, 2.0], [-1.0, 4.0]]), np.array([[0.0, 1.0], [2.0, 0.0]]), np.array([0.0, 1.0]), [[0, 2], [1, 1, 2, 2, 0]])
    for n in (2, 4, 5):
        texts = [rng.integers(1, 6, int(rng.integers(2, 6))).tolist() + [0] * int(rng.integers(1, 3)) for _ in range(n)]
        E = rng.normal(size=(6, 3))
        yield (E, rng.normal(size=(3, 3)), rng.normal(size=3), texts)


def _scores(E, W, b, texts, row):
    return np.array([row(E[text]) for text in texts]) @ W.T + b


def wrong_padding_counted(E, W, b, texts):
    """You take the mean over all places, so the padding counts as a word. Leave its places out before the mean."""
    return _scores(E, W, b, texts, lambda rows: rows.mean(axis=0))


def wrong_each_word_once(E, W, b, texts):
    """You take each word once, however often it occurs. A word that occurs twice counts twice in the mean."""
    return _scores(E, W, b, [sorted(set(text) - {0}) for text in texts], lambda rows: rows.mean(axis=0))


def wrong_sum_of_the_rows(E, W, b, texts):
    """You add up the rows and forget to divide, so long texts get larger scores than short ones."""
    return _scores(E, W, b, [[i for i in text if i != 0] for text in texts], lambda rows: rows.sum(axis=0))
