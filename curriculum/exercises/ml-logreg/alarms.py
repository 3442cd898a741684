"""Which machines to stop

A model watches machines. It gives a table of probabilities, one row for each machine and one column for each class. The columns
stand in the order of `classes`. A machine is stopped if the probability of "broken" is at least `threshold`. Return the rows to be stopped,
the most urgent first.

- `table`: an array of floats of shape (n, k); `classes`: an array of k different texts, in any order. "broken" is one of them.
- `threshold`: a number from 0 to 1.
- Returns a list of row numbers (ints), by falling probability of "broken". No two rows have the same probability of "broken".

>>> stopped(np.array([[0.2, 0.8], [0.5, 0.5], [0.9, 0.1]]), np.array(["broken", "fine"]), 0.3)
[2, 1]
>>> stopped(np.array([[0.2, 0.8]]), np.array(["broken", "fine"]), 0.3)
[]
"""

import numpy as np

minutes = 7
chapter = "03-held-back"
hint = "`classes == \"broken\"` is a mask over the columns. Where is it True?"


def stopped(table: np.ndarray, classes: np.ndarray, threshold: float) -> list[int]:
    chances = table[:, (classes == "broken").argmax()]
    order = (-chances).argsort()
    return [int(i) for i in order if chances[i] >= threshold]


def cases(rng):
    yield (np.array([[0.2, 0.8]]), np.array(["broken", "fine"]), 0.3)
    yield (np.array([[0.25, 0.75], [0.875, 0.125]]), np.array(["broken", "fine"]), 0.25)
    yield (np.array([[0.2, 0.8], [0.5, 0.5], [0.9, 0.1]]), np.array(["broken", "fine"]), 0.3)
    yield (np.array([[0.3, 0.7], [0.6, 0.4], [0.1, 0.9]]), np.array(["fine", "broken"]), 0.5)
    yield (np.array([[0.1, 0.4, 0.5], [0.2, 0.3, 0.5], [0.0, 0.9, 0.1]]), np.array(["aged", "broken", "fine"]), 0.35)
    yield (np.array([[0.7, 0.3, 0.0], [0.5, 0.25, 0.25]]), np.array(["aged", "broken", "fine"]), 0.25)
    for n in (4, 6, 9):
        chances = (rng.permutation(16)[:n] / 16)[:, None]
        yield (np.concatenate([(1 - chances) / 4, chances, (1 - chances) * 3 / 4], axis=1), np.array(["aged", "broken", "fine"]), float(rng.integers(2, 7) / 16))
        yield (np.concatenate([1 - chances, chances], axis=1), np.array(["fine", "broken"]), float(rng.integers(2, 7) / 16))


def wrong_first_column(table, classes, threshold):
    """You always take column 0. The columns are in the order of `classes`, and "broken" need not come first."""
    order = (-table[:, 0]).argsort()
    return [int(i) for i in order if table[i, 0] >= threshold]


def wrong_most_probable_class(table, classes, threshold):
    """You stop the machines for which "broken" is the most probable class. What counts is whether its probability is at least `threshold`."""
    column = (classes == "broken").argmax()
    order = (-table[:, column]).argsort()
    return [int(i) for i in order if table[i].argmax() == column]


def wrong_order_of_the_table(table, classes, threshold):
    """You return the right rows in the order of the table. The most urgent comes first."""
    chances = table[:, (classes == "broken").argmax()]
    return [i for i in range(len(table)) if chances[i] >= threshold]


def wrong_least_urgent_first(table, classes, threshold):
    """You begin with the smallest probability. `argsort` sorts upwards, and the most urgent machine comes first here."""
    chances = table[:, (classes == "broken").argmax()]
    return [int(i) for i in chances.argsort() if chances[i] >= threshold]
