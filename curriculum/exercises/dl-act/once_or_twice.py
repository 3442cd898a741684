"""Softmax once or twice?

A colleague reports a loss and sends you the scores of the network. You suspect that in that program the scores go through softmax, and the shares are then handed to a loss that applies softmax once more. Compute both and see which of them was reported.

- `scores`: an array of floats of shape (n, k), n at least 1, k at least 2. Scores may be as large as 10,000. `y`: an array of n ints, the right classes.
- `reported`: a float.
- The two losses are the mean cross-entropy of the scores, and the mean cross-entropy that comes out if the *shares* of the scores are taken for scores.
- Returns `"once"`, `"twice"` or `"neither"`: which of the two differs from `reported` by at most 0.001. If both do, `"once"`.

For the scores 2, 0, 0 with class 0 right, the loss is 0.24, and with a softmax too many 0.70.

>>> once_or_twice(np.array([[2.0, 0.0, 0.0]]), np.array([0]), 0.6998)
'twice'
"""

import numpy as np

minutes = 8
chapter = "03-what-to-minimise"
hint = "Write one function for the loss and call it with the scores and with the shares."


def _loss(z, y):
    m = z.max(axis=1)
    sums = np.exp(z - m.reshape(-1, 1)).sum(axis=1)
    return float((m + np.log(sums) - z[np.arange(len(y)), y]).mean())


def once_or_twice(scores: np.ndarray, y: np.ndarray, reported: float) -> str:
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares = powers / powers.sum(axis=1, keepdims=True)
    for name, z in (("once", scores), ("twice", shares)):
        if abs(_loss(z, y) - reported) <= 0.001:
            return name
    return "neither"


def _twice(z, y):
    powers = np.exp(z - z.max(axis=1, keepdims=True))
    return _loss(powers / powers.sum(axis=1, keepdims=True), y)


def cases(rng):
    z, y = np.array([[2.0, 0.0, 0.0]]), np.array([0])
    yield (z, y, 0.2395)
    yield (z, y, 0.6998)
    yield (z, y, 0.47)
    yield (np.array([[1000.0, 998.0]]), np.array([1]), 2.1269)
    yield (np.array([[1000.0, 998.0]]), np.array([1]), 1.1444)
    yield (np.array([[-5000.0, 5000.0], [0.0, 0.0]]), np.array([0, 1]), 5000.3466)
    yield (np.array([[-5000.0, 5000.0], [0.0, 0.0]]), np.array([0, 1]), 1.0032)
    yield (np.array([[0.0, 0.0, 0.0], [1.0, 1.0, 1.0]]), np.array([2, 1]), 1.0986)
    yield (np.array([[0.0, 0.0], [0.0, 0.0], [0.0, 0.0]]), np.array([0, 1, 1]), 0.6931)
    yield (np.array([[0.0, 0.0], [0.0, 0.0], [0.0, 0.0]]), np.array([0, 1, 1]), 0.697)
    for n, k in ((2, 3), (4, 2), (5, 4)):
        z, y = rng.normal(size=(n, k)).round(2) * 3, rng.integers(0, k, n)
        yield (z, y, round(_loss(z, y), 4))
        yield (z, y, round(_twice(z, y), 4))
        yield (z, y, round(_twice(z, y) * n, 4))


def _name(once, twice, reported):
    return "once" if abs(once - reported) <= 0.001 else "twice" if abs(twice - reported) <= 0.001 else "neither"


def wrong_sum_of_the_rows(scores, y, reported):
    """You compare with the sum over the rows. The loss is their mean; with a single row you can't see the difference."""
    return _name(_loss(scores, y) * len(y), _twice(scores, y) * len(y), reported)


def wrong_names_swapped(scores, y, reported):
    """You say "twice" where the loss was computed from the scores. The loss takes a softmax itself: with scores it's taken once."""
    return {"once": "twice", "twice": "once"}.get(_name(_loss(scores, y), _twice(scores, y), reported), "neither")


def wrong_whichever_is_nearer(scores, y, reported):
    """You return the nearer of the two, however far away it is. A third mistake is possible: then neither of them is the reported loss."""
    a, b = abs(_loss(scores, y) - reported), abs(_twice(scores, y) - reported)
    return "once" if a <= b else "twice"


def wrong_log_of_the_shares(scores, y, reported):
    """Your second loss is minus the logarithm of the shares, which is the first loss again. If shares are taken for scores, they go through softmax once more."""
    return _name(_loss(scores, y), _loss(scores, y), reported)
