"""The loss that fits

You have to evaluate a Keras model that somebody else has trained, and nobody remembers how its loss was made. Look at what comes out and at the form of the labels, and write the loss that fits both.

- `outputs`: a list of at least one row of `model.predict`, each with k floats, k at least 2. They are *shares* if no number of any row is below 0 and each row adds up to 1, give or take 0.001. Otherwise they are scores.
- `y`: the labels of these rows: a list of ints, or of one-hot lists.
- Returns a text: `"SparseCategoricalCrossentropy(from_logits=True)"` for labels that are whole numbers and outputs that are scores. One-hot rows need `CategoricalCrossentropy`; shares need `()` in place of `(from_logits=True)`.

>>> loss_that_fits([[2.0, -1.0], [0.5, 0.5]], [0, 1])
'SparseCategoricalCrossentropy(from_logits=True)'
>>> loss_that_fits([[0.9, 0.1]], [[1, 0]])
'CategoricalCrossentropy()'
"""

import numpy as np

minutes = 7
chapter = "02-a-loss-that-fits"
hint = "One row that looks like shares proves nothing. What must hold for all of them?"

equivalent = {
    "Compare_Gt_GtE @ 7:if min(row) < 0 or abs(sum(row) - 1) > 0.001: -> if min(row) < 0 or abs(sum(row) - 1) >= 0.001:": "no sum of floats lies at exactly this distance",
    "NumberReplacer @ 9:name = 'CategoricalCrossentropy' if isinstance(y[0], list) else 'SparseCategoricalCrossentropy' -> name = 'CategoricalCrossentropy' if isinstance(y[ -1], list) else 'SparseCategoricalCrossentropy'": "all labels of a table have the same form",
}


def loss_that_fits(outputs: list[list[float]], y: list) -> str:
    shares = True
    for row in outputs:
        if min(row) < 0 or abs(sum(row) - 1) > 0.001:
            shares = False
    name = "CategoricalCrossentropy" if isinstance(y[0], list) else "SparseCategoricalCrossentropy"
    return name + ("()" if shares else "(from_logits=True)")


def cases(rng):
    yield ([[0.9, 0.1]], [0])
    yield ([[0.9, 0.1]], [[1, 0]])
    yield ([[2.0, -1.0], [0.5, 0.5]], [0, 1])
    yield ([[2.0, -1.0]], [[0, 1]])
    yield ([[0.5, 0.5], [2.0, -1.0]], [1, 0])
    yield ([[1.5, -0.5], [0.25, 0.75]], [0, 1])
    yield ([[1.5, -0.75, 0.25]], [[0, 0, 1]])
    yield ([[0.9, 0.6], [0.3, 0.2]], [0, 1])
    yield ([[0.2, 0.1, 0.4]], [2])
    yield ([[0.5, 0.25, 0.5]], [[0, 1, 0]])
    yield ([[1.0, 0.0], [0.0, 1.0]], [0, 1])
    yield ([[0.3334, 0.3334, 0.3334], [0.9996, 0.0, 0.0]], [0, 0])
    yield ([[3.0, 4.0], [0.9, 0.1], [0.4, 0.6]], [[1, 0], [0, 1], [1, 0]])
    for k in (3, 4, 5):
        scores = rng.normal(size=(3, k))
        powers = np.exp(scores)
        y = rng.integers(0, k, 3).tolist()
        one_hot = [[int(i == c) for i in range(k)] for c in y]
        shares = (powers / powers.sum(axis=1, keepdims=True)).round(4).tolist()
        yield (scores.round(3).tolist(), y)
        yield (shares, one_hot)
        yield ([*shares[:2], scores[2].round(3).tolist()], one_hot)


def _text(y, shares):
    return ("Categorical" if isinstance(y[0], list) else "SparseCategorical") + "Crossentropy" + ("()" if shares else "(from_logits=True)")


def _row(row):
    return min(row) >= 0 and abs(sum(row) - 1) <= 0.001


def wrong_first_row_only(outputs, y):
    """You look at the first row only. A row of scores may look like shares by chance; all rows have to."""
    return _text(y, _row(outputs[0]))


def wrong_sum_not_looked_at(outputs, y):
    """You take all numbers from 0 to 1 for shares. The shares of a row also add up to 1."""
    return _text(y, all(min(row) >= 0 and max(row) <= 1 for row in outputs))


def wrong_only_the_sum(outputs, y):
    """You look at the sum of a row only. Scores such as 1.5 and -0.5 add up to 1 as well, and a share is never negative."""
    return _text(y, all(abs(sum(row) - 1) <= 0.001 for row in outputs))


def wrong_logits_the_other_way(outputs, y):
    """You write `from_logits=True` for shares. Logits are scores, from before the softmax."""
    return _text(y, not all(_row(row) for row in outputs))
