"""One row for each comment

Comments of guests arrive as a padded array of ids: 0 means that there is no word. Each word has a weight, which is large for words that
say much and small for words such as "the". Fill the gaps, so that the function returns one row for each comment: the weighted mean of the
rows of its words.

- `E`: an array of floats of shape (V, d). The row of the padding is not always 0.
- `weight`: an array of floats of shape (V,), all above 0, also that of the padding.
- `ids`: an array of ints of shape (n, L). Padding may stand anywhere. A comment without any word gets a row of zeros.
- Returns an array of floats of shape (n, d).

With the weights 1 and 3, the rows (4, 0) and (0, 4) have the weighted mean (1 · (4, 0) + 3 · (0, 4)) / 4 = (1, 3).

>>> E = np.array([[9.0, 9.0], [4.0, 0.0], [0.0, 4.0]])
>>> padded_weighted_means(E, np.array([5.0, 1.0, 3.0]), np.array([[1, 2, 0], [0, 0, 0]]))
array([[1., 3.],
       [0., 0.]])
"""

import numpy as np

kind = "complete"
minutes = 7
chapter = "03-a-sentence-as-one-row"
equivalent = {
    "Compare_Eq_LtE @ 8:return sums / np.where(totals == 0, 1, totals) -> return sums / np.where(totals <= 0, 1, totals)": "weights are above 0, so no total is negative",
    "NumberReplacer @ 8:return sums / np.where(totals == 0, 1, totals) -> return sums / np.where(totals == 0, 2, totals)": "where the total is 0 the sum is 0 as well, and 0 divided by 2 is 0",
}
hint = "Give padding the weight 0, (n, L). Then the sum over the words takes care of itself; by which sum is it divided?"

starter = '''
import numpy as np


def padded_weighted_means(E: np.ndarray, weight: np.ndarray, ids: np.ndarray) -> np.ndarray:
    w = ...                              # (n, L): 0 where there is no word
    sums = ...                           # (n, d)
    totals = ...                         # (n, 1)
    return sums / np.where(totals == 0, 1, totals)
'''


def padded_weighted_means(E: np.ndarray, weight: np.ndarray, ids: np.ndarray) -> np.ndarray:
    w = np.where(ids == 0, 0, weight[ids])
    sums = (E[ids] * w[:, :, None]).sum(axis=1)
    totals = w.sum(axis=1, keepdims=True)
    return sums / np.where(totals == 0, 1, totals)


def cases(rng):
    yield (np.array([[7.0], [2.0]]), np.array([1.0, 0.5]), np.array([[1]]))
    yield (np.array([[9.0, 9.0], [4.0, 0.0], [0.0, 4.0]]), np.array([5.0, 1.0, 3.0]), np.array([[1, 2, 0], [0, 0, 0]]))
    yield (np.array([[1.0, -1.0], [2.0, 5.0], [3.0, 3.0]]), np.array([2.0, 1.0, 0.25]), np.array([[0, 2], [2, 1]]))
    yield (np.array([[0.0, 0.0], [2.0, 5.0], [3.0, 3.0]]), np.array([2.0, 4.0, 0.5]), np.array([[1, 1, 2], [2, 0, 0]]))
    for n, L, d in ((2, 3, 2), (4, 5, 3), (5, 4, 2)):
        ids = rng.integers(0, 6, (n, L))
        ids[0, :2] = [0, 3]
        yield (rng.integers(-9, 10, (6, d)) / 2, rng.integers(1, 9, 6) / 4, ids)


def wrong_padding_has_weight(E, weight, ids):
    """You let the padding take part with its own row and weight. A place without a word must change nothing."""
    w = weight[ids]
    return (E[ids] * w[:, :, None]).sum(axis=1) / w.sum(axis=1, keepdims=True)


def wrong_padding_in_the_divisor(E, weight, ids):
    """Your sums leave the padding out, but you divide by the weights of all places. Short comments then get rows that are too short."""
    w = np.where(ids == 0, 0, weight[ids])
    return (E[ids] * w[:, :, None]).sum(axis=1) / weight[ids].sum(axis=1, keepdims=True)


def wrong_divided_by_words(E, weight, ids):
    """You divide by the number of words. The divisor of a weighted mean is the sum of the weights."""
    w = np.where(ids == 0, 0, weight[ids])
    return (E[ids] * w[:, :, None]).sum(axis=1) / np.maximum((ids != 0).sum(axis=1, keepdims=True), 1)
