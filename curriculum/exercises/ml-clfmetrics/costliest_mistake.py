"""The costliest mistake

A laundry sorts clothes by camera into wool, cotton and so on. Cotton in the wool wash costs little; a woollen pullover in the hot wash is ruined. Which kind of mistake cost most in all?

- `table`: a confusion matrix, an array of whole numbers of shape (k, k), k at least 1: rows are the true labels, columns the predicted ones. `costs`: an array of whole numbers of the same shape, the cost of one item in each cell, at least 0. On its diagonal stand the costs of right answers, which are not mistakes and do not count. `labels`: a list of the k labels. Don't change the arrays.
- Returns a tuple: the true label, the predicted label, and what mistakes of this kind cost in all. If several cost the same, take the one in the first row, and within a row the first from the left.
- Returns None if no mistake cost anything.

>>> table = np.array([[7, 4], [1, 8]])
>>> costs = np.array([[2, 3], [20, 2]])
>>> costliest_mistake(table, costs, ["cotton", "wool"])
('wool', 'cotton', 20)
>>> costliest_mistake(np.array([[7, 0], [0, 8]]), costs, ["cotton", "wool"]) is None
True
"""

import numpy as np

minutes = 8
chapter = "01-four-kinds-of-answer"
hint = "Make a table of what each cell cost in all. Which of its cells must not take part in the search for the largest?"


def costliest_mistake(table: np.ndarray, costs: np.ndarray, labels: list[str]) -> tuple[str, str, int] | None:
    spent = table * costs
    np.fill_diagonal(spent, 0)
    if not spent.any():
        return None
    i, j = np.unravel_index(spent.argmax(), spent.shape)
    return labels[i], labels[j], int(spent[i, j])


def cases(rng):
    names = ["cotton", "wool", "silk", "linen"]
    yield np.array([[5]]), np.array([[3]]), names[:1]
    yield np.array([[7, 0], [0, 8]]), np.array([[2, 3], [20, 2]]), names[:2]
    yield np.array([[7, 4], [0, 8]]), np.array([[0, 0], [5, 0]]), names[:2]
    yield np.array([[1, 4], [1, 0]]), np.array([[0, 3], [20, 0]]), names[:2]
    yield np.array([[7, 4], [1, 8]]), np.array([[2, 3], [20, 2]]), names[:2]
    yield np.array([[0, 6], [3, 0]]), np.array([[0, 1], [2, 0]]), names[:2]
    yield np.array([[9, 1, 0], [5, 9, 2], [1, 0, 9]]), np.array([[1, 1, 1], [2, 1, 8], [9, 9, 1]]), names[:3]
    yield np.array([[9, 9, 0], [0, 9, 2], [1, 0, 9]]), np.array([[0, 1, 1], [2, 0, 8], [30, 9, 0]]), names[:3]
    yield np.array([[9, 2, 5], [1, 4, 6], [3, 1, 2]]), np.array([[3, 9, 1], [8, 0, 2], [2, 6, 0]]), names[:3]
    for k in (3, 4, 4):
        yield rng.integers(0, 9, (k, k)), rng.integers(1, 12, (k, k)), names[:k]
        table = rng.integers(0, 4, (k, k))
        table[0, 1] = 9
        table[k - 1, 0] = 2
        costs = rng.integers(1, 4, (k, k))
        costs[k - 1, 0] = 30
        yield table, costs, names[:k]


def wrong_most_frequent(table, costs, labels):
    """You look for the most frequent mistake. Few mistakes that cost a lot can be worse than many cheap ones."""
    spent = table * costs
    counts = table.copy()
    np.fill_diagonal(spent, 0)
    np.fill_diagonal(counts, 0)
    if not spent.any():
        return None
    i, j = np.unravel_index(counts.argmax(), counts.shape)
    return labels[i], labels[j], int(spent[i, j])


def wrong_dearest_single(table, costs, labels):
    """You look for the mistake with the highest cost for one item. How often did it happen?"""
    spent = table * costs
    single = costs.copy()
    np.fill_diagonal(spent, 0)
    np.fill_diagonal(single, 0)
    if not spent.any():
        return None
    i, j = np.unravel_index(single.argmax(), single.shape)
    return labels[i], labels[j], int(spent[i, j])


def wrong_rows_are_predictions(table, costs, labels):
    """You name the predicted label first. The row of a cell is the true label."""
    spent = table * costs
    np.fill_diagonal(spent, 0)
    if not spent.any():
        return None
    i, j = np.unravel_index(spent.argmax(), spent.shape)
    return labels[j], labels[i], int(spent[i, j])


def wrong_diagonal_counts(table, costs, labels):
    """You count what right answers cost as well. Only cells off the diagonal are mistakes."""
    spent = table * costs
    if not spent.any():
        return None
    i, j = np.unravel_index(spent.argmax(), spent.shape)
    return labels[i], labels[j], int(spent[i, j])
