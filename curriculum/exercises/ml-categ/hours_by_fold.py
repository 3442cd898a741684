"""Complete it: hours by fold

A workshop predicts how many hours a repair takes, and the make of the machine is to become a number: the mean hours of
this make. The repairs of the training table have been dealt out into folds. Fill the gaps, so that every repair gets
its number from the repairs of the *other* folds.

- `make`: a Series of texts; `hours`: a Series of numbers with the same labels; `fold`: an array with the fold of each
  repair, in the order of the rows. No gaps. There are at least two different folds. The labels are any that differ.
- Returns an array of floats in the order of the rows. If a make doesn't occur in the other folds, the repair gets the mean
  hours of all repairs in the other folds.

>>> hours_by_fold(pd.Series(["saw", "saw", "saw"]), pd.Series([1, 2, 6]), np.array([0, 0, 1])).tolist()
[6.0, 6.0, 1.5]
"""

import numpy as np
import pandas as pd

kind = "complete"
minutes = 6
chapter = "02-a-number-for-a-name"
hint = "`others` is a mask. Both the means of the makes and the value for an unknown make are learnt from the rows that it selects."

starter = '''
import numpy as np
import pandas as pd


def hours_by_fold(make: pd.Series, hours: pd.Series, fold: np.ndarray) -> np.ndarray:
    out = np.empty(len(make))
    for k in np.unique(fold):
        others = ...
        numbers = hours[others].groupby(make[others]).mean()
        out[fold == k] = make[fold == k].map(numbers).fillna(...)
    return out
'''


def hours_by_fold(make: pd.Series, hours: pd.Series, fold: np.ndarray) -> np.ndarray:
    out = np.empty(len(make))
    for k in np.unique(fold):
        others = fold != k
        numbers = hours[others].groupby(make[others]).mean()
        out[fold == k] = make[fold == k].map(numbers).fillna(hours[others].mean())
    return out


def cases(rng):
    s, a = pd.Series, np.array
    yield s(["saw", "saw"]), s([1, 2]), a([0, 1])
    yield s(["saw", "drill"]), s([1, 2]), a([0, 1])
    yield s(["saw", "saw", "saw"]), s([1, 2, 6]), a([0, 0, 1])
    yield s(["saw", "drill", "saw"], index=[5, 0, 2]), s([1, 4, 8], index=[5, 0, 2]), a([2, 2, 7])
    yield s(["x", "y", "x", "y"]), s([1.0, 2.0, 4.0, 8.0]), a([0, 1, 2, 0])
    yield s(["x", "z", "x", "x"]), s([1.0, 9.0, 4.0, 6.0]), a([1, 0, 0, 1])
    for n in (6, 10):
        names = ["solo", "saw"] + [["saw", "drill", "lathe"][i] for i in rng.integers(0, 3, n)]
        labels = rng.permutation(n + 2).tolist()
        folds = np.concatenate([[0, 1, 2], rng.integers(0, 3, n - 1)])
        yield s(names, index=labels), s([9, 1] + rng.integers(1, 9, n).tolist(), index=labels), folds


def wrong_own_fold_speaks(make, hours, fold):
    """You learn from the fold itself, so the hours of a repair are part of its own number. Which rows may be used in
    round k?"""
    out = np.empty(len(make))
    for k in np.unique(fold):
        mine = fold == k
        numbers = hours[mine].groupby(make[mine]).mean()
        out[mine] = make[mine].map(numbers).fillna(hours[mine].mean())
    return out


def wrong_mean_of_all(make, hours, fold):
    """For a make that the other folds don't know, you take the mean of all repairs. The repair's own hours are in that
    mean."""
    out = np.empty(len(make))
    for k in np.unique(fold):
        others = fold != k
        numbers = hours[others].groupby(make[others]).mean()
        out[fold == k] = make[fold == k].map(numbers).fillna(hours.mean())
    return out


def wrong_unknown_takes_no_time(make, hours, fold):
    """A make that the other folds don't know gets 0 hours in your program. It would have been a very quick repair."""
    out = np.empty(len(make))
    for k in np.unique(fold):
        others = fold != k
        numbers = hours[others].groupby(make[others]).mean()
        out[fold == k] = make[fold == k].map(numbers).fillna(0)
    return out


def wrong_earlier_folds_only(make, hours, fold):
    """For each fold you use only the folds with larger numbers, and for the last one there are none. Use all other
    folds."""
    out = np.empty(len(make))
    for k in np.unique(fold):
        others = fold > k
        numbers = hours[others].groupby(make[others]).mean()
        out[fold == k] = make[fold == k].map(numbers).fillna(hours[others].mean())
    return np.where(np.isnan(out), 0, out)
