"""Fill the gaps: a tree from one column

A farm sorts eggs by weight, and a small tree should learn the classes from eggs that were sorted by hand. The search for the best threshold is given. Complete
the function that grows the tree.

- `x`: an array of floats of shape (n,), the weights; `y`: an array of shape (n,) of texts; n is at least 1. `min_rows`: a whole number, at least 1.
- A leaf is a text: the most common class of its rows; of equally common ones the class that sorts first.
- A question is a tuple `(threshold, yes, no)`. Rows of at most the threshold go to `yes`.
- The best question of all is found by `_cut`, which returns None if no question helps. If it leaves fewer than `min_rows` rows on one of its sides, or there is none, the place is a leaf. (So no second-best
  question is tried here.)
- Returns a text or a tuple.

>>> grown(np.array([50.0, 52.0, 70.0, 74.0]), np.array(["S", "S", "L", "L"]), 1)
(61.0, 'S', 'L')
>>> grown(np.array([50.0, 52.0, 70.0, 74.0]), np.array(["S", "S", "L", "L"]), 3)
'L'
"""

import numpy as np

kind = "complete"
minutes = 8
chapter = "03-growing"
hint = "`classes[counts.argmax()]` is the first of the most common classes. For the question: which rows go into each of the two calls?"

starter = '''
import numpy as np


def _mixed(y):
    shares = np.unique(y, return_counts=True)[1] / len(y)
    return 1 - (shares**2).sum()


def _cut(x, y):
    best, least = None, _mixed(y) - 1e-9
    values = np.unique(x)
    for threshold in (values[:-1] + values[1:]) / 2:
        yes = x <= threshold
        after = yes.mean() * _mixed(y[yes]) + (1 - yes.mean()) * _mixed(y[~yes])
        if after < least - 1e-9:
            best, least = float(threshold), after
    return best


def grown(x: np.ndarray, y: np.ndarray, min_rows: int) -> str | tuple:
    cut = _cut(x, y)
    if cut is not None:
        yes = x <= cut
        if ...:
            return (cut, ..., ...)
    classes, counts = np.unique(y, return_counts=True)
    return str(...)
'''


def _mixed(y):
    shares = np.unique(y, return_counts=True)[1] / len(y)
    return -(shares**2).sum()


def _cut(x, y):
    best, least = None, _mixed(y) - 1e-9
    values = np.unique(x)
    for threshold in (values[:-1] + values[1:]) / 2:
        yes = x <= threshold
        after = yes.mean() * _mixed(y[yes]) + (1 - yes.mean()) * _mixed(y[~yes])
        if after < least - 1e-9:
            best, least = float(threshold), after
    return best


def grown(x: np.ndarray, y: np.ndarray, min_rows: int) -> str | tuple:
    cut = _cut(x, y)
    if cut is not None:
        yes = x <= cut
        if min(yes.sum(), (~yes).sum()) >= min_rows:
            return (cut, grown(x[yes], y[yes], min_rows), grown(x[~yes], y[~yes], min_rows))
    classes, counts = np.unique(y, return_counts=True)
    return str(classes[counts.argmax()])


def cases(rng):
    yield (np.array([50.0]), np.array(["S"]), 1)
    yield (np.array([50.0, 50.0]), np.array(["S", "L"]), 1)
    eggs = np.array([50.0, 52.0, 70.0, 74.0])
    yield (eggs, np.array(["S", "S", "L", "L"]), 1)
    yield (eggs, np.array(["S", "S", "L", "L"]), 2)
    yield (eggs, np.array(["S", "S", "L", "L"]), 3)
    yield (eggs, np.array(["S", "L", "S", "S"]), 1)
    yield (eggs, np.array(["S", "L", "L", "L"]), 2)
    yield (np.array([60.0, 48.0, 71.0, 55.0, 63.0, 80.0]), np.array(["M", "S", "L", "S", "M", "XL"]), 1)
    yield (np.array([60.0, 48.0, 71.0, 55.0, 63.0, 80.0]), np.array(["M", "S", "L", "S", "M", "XL"]), 2)
    yield (np.array([1.0, 2.0, 4.0, 5.0, 7.0, 9.0, 9.0]), np.array(["a", "a", "b", "a", "b", "b", "c"]), 1)
    yield (np.array([1.0, 2.0, 4.0, 5.0, 7.0, 9.0, 9.0]), np.array(["a", "a", "b", "a", "b", "b", "c"]), 2)
    for n, rows in ((8, 1), (12, 2), (16, 3)):
        x = rng.permutation(40)[:n] + 45.0
        y = np.array(["S", "M", "L"])[np.searchsorted([55, 70], x)]
        y[:2] = ["XL", "S"]
        yield (x, y, rows)


def wrong_limit_one_too_strict(x, y, min_rows):
    """A side with exactly `min_rows` rows is too small for you. Only sides with fewer rows are."""
    cut = _cut(x, y)
    if cut is not None:
        yes = x <= cut
        if min(yes.sum(), (~yes).sum()) > min_rows:
            return (cut, wrong_limit_one_too_strict(x[yes], y[yes], min_rows), wrong_limit_one_too_strict(x[~yes], y[~yes], min_rows))
    classes, counts = np.unique(y, return_counts=True)
    return str(classes[counts.argmax()])


def wrong_one_question_only(x, y, min_rows):
    """Your tree has a single question. Each of the two sides is a smaller tree, which may ask again."""
    def leaf(labels):
        classes, counts = np.unique(labels, return_counts=True)
        return str(classes[counts.argmax()])
    cut = _cut(x, y)
    if cut is not None and min((x <= cut).sum(), (x > cut).sum()) >= min_rows:
        return (cut, leaf(y[x <= cut]), leaf(y[x > cut]))
    return leaf(y)


def wrong_class_of_the_first_row(x, y, min_rows):
    """Your leaves answer with the class of their first row. The most common class is wanted."""
    cut = _cut(x, y)
    if cut is not None:
        yes = x <= cut
        if min(yes.sum(), (~yes).sum()) >= min_rows:
            return (cut, wrong_class_of_the_first_row(x[yes], y[yes], min_rows), wrong_class_of_the_first_row(x[~yes], y[~yes], min_rows))
    return str(y[0])


def wrong_all_rows_counted(x, y, min_rows):
    """You compare the number of all rows with `min_rows`. Each side of the question has to be large enough."""
    cut = _cut(x, y)
    if cut is not None and len(x) >= min_rows:
        yes = x <= cut
        return (cut, wrong_all_rows_counted(x[yes], y[yes], min_rows), wrong_all_rows_counted(x[~yes], y[~yes], min_rows))
    classes, counts = np.unique(y, return_counts=True)
    return str(classes[counts.argmax()])
