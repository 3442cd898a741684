"""Answers that don't depend on the batch

A service scores houses in batches, and customers complain: the same house gets 0.7 in the morning and 0.2 in the evening. The program below brings each batch to a common scale by the batch's *own* mean and spread, so an answer depends on which other rows happen to come along. Fix it: the mean and the spread should be those of the training rows, whatever the batch.

- `train`: a list of rows for training, at least two, each a list of d floats. In no column are all values equal. `rows`: the rows to score, a list of rows of d floats. `weights`: a list of d floats. `size`: an int, at least 1, the batch size.
- The score of a row is the sum of its standardised values, each times its weight. A standardised value is the value minus the mean of its column, divided by the standard deviation of its column, as NumPy's `std` computes it.
- Returns a list of floats, one score for each row. The size of the batch must not change them.

>>> answers_of_each_row_alone([[0.0], [4.0]], [[2.0], [6.0]], [3.0], 1)
[0.0, 6.0]
"""

import numpy as np

minutes = 6
chapter = "02-more-rows-at-a-time"
kind = "fix"
hint = "Which two lines have to be computed once only, and from which rows?"

starter = '''
import numpy as np


def answers_of_each_row_alone(
    train: list[list[float]], rows: list[list[float]], weights: list[float], size: int
) -> list[float]:
    scores = []
    for i in range(0, len(rows), size):
        batch = np.array(rows[i:i + size])              # (b, d)
        mean, spread = batch.mean(axis=0), batch.std(axis=0)
        scores += ((batch - mean) / spread @ np.array(weights)).tolist()
    return scores
'''


def answers_of_each_row_alone(train: list[list[float]], rows: list[list[float]], weights: list[float], size: int) -> list[float]:
    mean, spread = np.mean(train, axis=0), np.std(train, axis=0)
    scores = []
    for i in range(0, len(rows), size):
        batch = np.array(rows[i : i + size])
        scores += ((batch - mean) / spread @ np.array(weights)).tolist()
    return scores


def cases(rng):
    yield ([[0.0], [4.0]], [], [3.0], 2)
    yield ([[0.0], [4.0]], [[2.0]], [3.0], 1)
    yield ([[0.0], [4.0]], [[2.0], [6.0]], [3.0], 1)
    yield ([[0.0], [4.0]], [[2.0], [6.0]], [3.0], 2)
    yield ([[1.0, 10.0], [3.0, 50.0]], [[2.0, 30.0], [5.0, 10.0], [1.0, 50.0]], [1.0, -2.0], 2)
    yield ([[1.0, 10.0], [3.0, 50.0]], [[2.0, 30.0], [5.0, 10.0], [1.0, 50.0]], [1.0, -2.0], 5)
    for n, size in ((4, 3), (7, 2), (9, 4)):
        train = rng.normal(size=(6, 3)) * [1, 10, 100] + [5, 0, -20]
        yield (train.round(2).tolist(), (rng.normal(size=(n, 3)) * [2, 20, 100]).round(2).tolist(), rng.normal(size=3).round(2).tolist(), size)


def _scores(rows, weights, mean, spread):
    if not rows:
        return []
    return ((np.array(rows) - mean) / spread @ np.array(weights)).tolist()


def wrong_all_rows_at_once(train, rows, weights, size):
    """You take mean and spread of all the rows to score. The answers no longer depend on the batch size, but still on which houses are scored together; those of the training rows never change."""
    if not rows:
        return []
    return _scores(rows, weights, np.mean(rows, axis=0), np.std(rows, axis=0))


def wrong_spread_of_the_batch(train, rows, weights, size):
    """You take the mean from the training rows, and the spread still from the batch. With one row in a batch it's 0."""
    scores = []
    mean = np.mean(train, axis=0)
    for i in range(0, len(rows), size):
        batch = np.array(rows[i : i + size])
        scores += _scores(batch.tolist(), weights, mean, batch.std(axis=0))
    return scores


def wrong_one_scale_for_all(train, rows, weights, size):
    """You take one mean and one spread for the whole table. Each column has its own: a number of rooms and a price don't lie on the same scale."""
    return _scores(rows, weights, np.mean(train), np.std(train))


def wrong_not_standardised(train, rows, weights, size):
    """Your scores no longer depend on the batch, but the values aren't standardised any more. The weights were learnt for standardised values."""
    return _scores(rows, weights, 0.0, 1.0)
