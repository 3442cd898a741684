"""Is it learning?

While skip-gram trains you want to see one number after each round: the mean loss of a batch of real pairs, each with its negatives.

- `C`, `O`: arrays of floats of shape (V, d), the rows of words as centre and as context.
- `centre`, `context`: arrays of ints of shape (n,), the ids of the n real pairs, n at least 1.
- `drawn`: an array of ints of shape (n, k), the ids of each pair's negatives, k at least 1.
- Returns a float: the mean over the pairs. A pair's loss is -log σ of its score, plus -log σ of minus the score for each of its negatives.
  Scores lie between -30 and 30.

With all rows 0 every term is log 2 = 0.693, so a pair with two negatives has the loss 2.079.

>>> zeros = np.zeros((4, 3))
>>> round(loss_of_a_batch(zeros, zeros, np.array([0, 1]), np.array([1, 0]), np.array([[2, 3], [3, 2]])), 3)
2.079
"""

import numpy as np

minutes = 8
chapter = "02-real-pairs-and-drawn-ones"
hint = "C[centre] is (n, d), O[drawn] is (n, k, d). With C[centre][:, None] the two can be multiplied; along which axis is then added?"


def loss_of_a_batch(C: np.ndarray, O: np.ndarray, centre: np.ndarray, context: np.ndarray, drawn: np.ndarray) -> float:
    c = C[centre]                                        # (n, d)
    real = (c * O[context]).sum(axis=1)                  # (n,)
    negative = (c[:, None] * O[drawn]).sum(axis=2)       # (n, 1, d) * (n, k, d) -> (n, k)
    losses = np.logaddexp(0, -real) + np.logaddexp(0, negative).sum(axis=1)
    return float(losses.mean())


def cases(rng):
    yield (np.zeros((4, 3)), np.zeros((4, 3)), np.array([0, 1]), np.array([1, 0]), np.array([[2, 3], [3, 2]]))
    yield (np.eye(3), np.eye(3) * 2, np.array([0]), np.array([0]), np.array([[1]]))
    yield (np.array([[1.0, 0.0], [0.0, 2.0]]), np.array([[3.0, 1.0], [-1.0, 0.5]]), np.array([0, 1]), np.array([0, 1]), np.array([[1], [0]]))
    yield (np.array([[1.0], [2.0]]), np.array([[0.5], [-1.0]]), np.array([1]), np.array([0]), np.array([[1, 1, 0]]))
    for n, k, d in ((2, 3, 2), (5, 2, 4), (6, 4, 3)):
        C, O = rng.normal(size=(7, d)), rng.normal(size=(7, d))
        yield (C, O, rng.integers(0, 7, n), rng.integers(0, 7, n), rng.integers(0, 7, (n, k)))


def _loss(C, O, centre, context, drawn, sign=1, gather=np.sum):
    c = C[centre]
    real, negative = (c * O[context]).sum(axis=1), (c[:, None] * O[drawn]).sum(axis=2)
    return float((np.logaddexp(0, -real) + gather(np.logaddexp(0, sign * negative), axis=1)).mean())


def wrong_negatives_pulled(C, O, centre, context, drawn):
    """Your loss is small when drawn words score high. For them it's the probability of "drawn" that should be near 1: σ of minus the score."""
    return _loss(C, O, centre, context, drawn, sign=-1)


def wrong_mean_of_the_negatives(C, O, centre, context, drawn):
    """You take the mean over a pair's negatives. The loss of a pair is the sum of all its terms; the mean is taken over the pairs only."""
    return _loss(C, O, centre, context, drawn, gather=np.mean)


def wrong_one_matrix_for_both(C, O, centre, context, drawn):
    """You look all words up in C. Context words and negatives have their rows in O."""
    return _loss(C, C, centre, context, drawn)
