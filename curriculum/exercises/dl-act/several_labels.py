"""Several labels at once

A photo app puts labels on holiday pictures: beach, dog, night. A picture may have several of them, or none, so each label is a yes-or-no question of its own. Return the loss of a whole table.

- `scores`: an array of floats of shape (n, k), n and k at least 1; one score for each label of each picture. The probability of a label is the sigmoid of its score. Scores may be as large as a million, in either direction.
- `labels`: an array of ints of shape (n, k), 1 where the picture has the label and 0 where it hasn't.
- The loss of one label is minus the logarithm of the probability of what is true: of the label where it's 1, of "no label" where it's 0. Return the mean over all n · k of them.
- Returns a float, which is finite.

>>> round(several_labels(np.array([[0.0, 3.0]]), np.array([[1, 1]])), 4)
0.3709
>>> round(several_labels(np.array([[-1000.0, 0.0], [-500.0, -800.0]]), np.array([[1, 0], [0, 0]])), 2)
250.17
"""

import numpy as np

minutes = 7
chapter = "03-what-to-minimise"
hint = "The probability of \"no label\" is the sigmoid of minus the score. How is its logarithm computed for any size?"

equivalent = {
    "Compare_Eq_GtE @ 5:truth = np.where(labels == 1, scores, -scores) -> truth = np.where(labels >= 1, scores, -scores)": "a label is 0 or 1",
}


def several_labels(scores: np.ndarray, labels: np.ndarray) -> float:
    truth = np.where(labels == 1, scores, -scores)
    return float(np.logaddexp(0, -truth).mean())


def cases(rng):
    yield (np.array([[0.0]]), np.array([[1]]))
    yield (np.array([[2.0]]), np.array([[0]]))
    yield (np.array([[0.0, 3.0]]), np.array([[1, 1]]))
    yield (np.array([[1.0, -1.0], [0.5, 2.0]]), np.array([[0, 0], [0, 0]]))
    yield (np.array([[1.0, -1.0, 2.0], [0.5, 2.0, 0.0]]), np.array([[1, 0, 1], [0, 1, 1]]))
    yield (np.array([[-1000.0, 0.0], [-500.0, -800.0]]), np.array([[1, 0], [0, 0]]))
    yield (np.array([[1e6, -1e6]]), np.array([[1, 0]]))
    yield (np.array([[1e6, -1e6]]), np.array([[0, 1]]))
    yield (np.array([[900.0], [-40.0], [1.0]]), np.array([[0], [1], [1]]))
    for n, k in ((2, 3), (4, 4), (5, 2)):
        yield (rng.normal(size=(n, k)).round(2) * 4, rng.integers(0, 2, (n, k)))
    yield (rng.normal(size=(3, 3)).round(2) * 2000, rng.integers(0, 2, (3, 3)))


def wrong_labels_compete(scores, labels):
    """You send each row through softmax. There the labels compete for a sum of 1; a picture with a beach *and* a dog needs two probabilities near 1."""
    m = scores.max(axis=1, keepdims=True)
    logs = scores - m - np.log(np.exp(scores - m).sum(axis=1, keepdims=True))
    return float(-(labels * logs).mean())


def wrong_only_the_ones(scores, labels):
    """You charge the labels that are there, and nothing for those that aren't. A model that puts all labels on every picture would then be perfect."""
    return float(np.where(labels == 1, np.logaddexp(0, -scores), 0).mean())


def wrong_through_the_probability(scores, labels):
    """You compute the probability first. For large scores it's 0 or 1 as a float, and a logarithm of 0 is infinite; work from the scores."""
    with np.errstate(all="ignore"):
        p = 1 / (1 + np.exp(-scores))
        return float(-np.where(labels == 1, np.log(p), np.log(1 - p)).mean())


def wrong_sum_over_the_labels(scores, labels):
    """You add up the labels of a picture and take the mean over the pictures. The mean is over all n · k questions."""
    return float(np.logaddexp(0, np.where(labels == 1, -scores, scores)).sum(axis=1).mean())
