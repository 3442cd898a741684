"""Within its own range

Sensors of different makers write different numbers: one goes from 0 to 5, another from 200 to 900. To draw them in
one picture, each sensor's readings are stretched so that its smallest becomes 0 and its largest becomes 1. A sensor
that always wrote the same number is drawn as a flat line at 0.5.

- `readings`: an array of whole numbers with two axes, one row for each sensor, at least one row and one column. It
  isn't changed.
- Returns a tuple: an array of floats of the same shape, and the list of the numbers of the flat sensors, smallest
  first.

>>> drawn, flat = within_own_range(np.array([[200, 900, 550], [7, 7, 7]]))
>>> drawn.tolist(), flat
([[0.0, 1.0, 0.5], [0.5, 0.5, 0.5]], [1])
"""

import numpy as np

minutes = 7
chapter = "02-each-row-by-its-own-sum"
equivalent = {
    "Compare_Eq_LtE @ 8:flat = width.ravel() == 0 -> flat = width.ravel() <= 0": "a width is never negative",
}
hint = "Keep the axis of `.min()` and `.max()`, so that they fit the table. A floor of 1 under the width saves the flat sensors from a division by 0; their rows are written over afterwards."


def within_own_range(readings: np.ndarray) -> tuple[np.ndarray, list[int]]:
    low = readings.min(axis=1, keepdims=True)
    width = readings.max(axis=1, keepdims=True) - low
    drawn = (readings - low) / np.maximum(width, 1)
    flat = width.ravel() == 0
    drawn[flat] = 0.5
    return drawn, np.arange(len(readings))[flat].tolist()


def cases(rng):
    a = np.array
    yield (a([[0, 4]]),)
    yield (a([[3]]),)
    yield (a([[200, 900, 550], [7, 7, 7]]),)
    yield (a([[-5, 5, 0], [0, 0, 0], [-2, -1, -2]]),)
    yield (a([[1, 2], [10, 30], [5, 5], [9, 1]]),)
    yield (a([[0, 0, 0, 0], [0, 0, 0, 1]]),)
    for n in (3, 5):
        table = rng.integers(-20, 60, (n, 4)) * np.arange(1, n + 1)[:, np.newaxis]
        yield (table,)
        table = table.copy()
        table[int(rng.integers(0, n))] = 12
        table[0] = -3
        yield (table,)


def wrong_range_of_the_table(readings):
    """You use the smallest and largest reading of the whole table. Each sensor is stretched by its own range."""
    flat = readings.max(axis=1) == readings.min(axis=1)
    drawn = (readings - readings.min()) / max(readings.max() - readings.min(), 1)
    drawn[flat] = 0.5
    return drawn, np.arange(len(readings))[flat].tolist()


def wrong_flat_at_nought(readings):
    """Your flat sensors lie at 0. They should be drawn at 0.5."""
    low = readings.min(axis=1, keepdims=True)
    width = readings.max(axis=1, keepdims=True) - low
    return (readings - low) / np.maximum(width, 1), np.arange(len(readings))[width[:, 0] == 0].tolist()


def wrong_divided_by_the_largest(readings):
    """You divide by the largest reading, so the smallest doesn't become 0. Take the smallest away first, and divide by the
    width of the range."""
    flat = readings.max(axis=1) == readings.min(axis=1)
    drawn = readings / np.maximum(np.abs(readings).max(axis=1, keepdims=True), 1)
    drawn[flat] = 0.5
    return drawn, np.arange(len(readings))[flat].tolist()
