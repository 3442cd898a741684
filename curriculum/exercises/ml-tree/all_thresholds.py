"""Find the mistake: thresholds worth asking about

A tree that predicts whether parcels arrive late asks about their weight. The function should return the thresholds that are worth trying: the middles of the gaps between neighbouring different values, from small to
large. For some columns it returns too many, in the wrong order. Find the mistake and fix it.

- `column`: an array of floats of shape (n,), n at least 1, in any order. It may hold equal values.
- Returns a list of floats. If all values are equal, it is empty.

>>> all_thresholds(np.array([1.0, 3.0, 9.0]))
[2.0, 6.0]
>>> all_thresholds(np.array([9.0, 1.0, 3.0, 1.0]))
[2.0, 6.0]
"""

import numpy as np

kind = "fix"
minutes = 3
chapter = "02-the-best-question"
hint = "Which two values does the program take for neighbours? Try it with 9, 1, 3, 1."

starter = '''
import numpy as np


def all_thresholds(column: np.ndarray) -> list[float]:
    return ((column[:-1] + column[1:]) / 2).tolist()
'''


def all_thresholds(column: np.ndarray) -> list[float]:
    values = np.unique(column)
    return ((values[:-1] + values[1:]) / 2).tolist()


def cases(rng):
    yield (np.array([4.0]),)
    yield (np.array([1.0, 3.0, 9.0]),)
    yield (np.array([9.0, 1.0]),)
    yield (np.array([9.0, 1.0, 3.0, 1.0]),)
    yield (np.array([2.0, 2.0, 5.0]),)
    yield (np.array([6.0, 6.0]),)
    yield (np.array([-1.0, 4.0, -1.0, 0.5]),)
    for n in (5, 9):
        yield (rng.integers(-6, 7, n) / 2,)
        yield (np.concatenate([[3.0, 8.0, 3.0], rng.integers(0, 9, n) * 1.0]),)


def wrong_neighbours_in_the_table(column):
    """You take the middle of values that stand next to each other in the table. Neighbours are those next to each other in size."""
    return ((column[:-1] + column[1:]) / 2).tolist()


def wrong_equal_values_kept(column):
    """You sort, but equal values stay next to each other, so your list also holds such values themselves. Between equal values there is no gap."""
    values = np.sort(column)
    return ((values[:-1] + values[1:]) / 2).tolist()


def wrong_values_themselves(column):
    """You return the values themselves, without the last. They divide the rows in the same way, but the task wants the middle of each gap."""
    return np.unique(column)[:-1].tolist()
