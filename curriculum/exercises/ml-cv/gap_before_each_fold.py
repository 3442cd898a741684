"""A gap before each fold

A model predicts for each day how many patients an emergency room will have in the days after it, so the target of a
day is known only some days later. If the training days reached right up to a fold, the model would learn from targets
that aren't known yet when the fold begins. So for each fold the training days end `gap` days earlier.

The days are in order. They are cut into `k` + 1 parts: all have n // (k + 1) days, and those that are left over make
the *first* part longer. The first part is only for training. Each other part is a fold: the model is tested on it after
learning from all days before it, without the last `gap` of these.

- `n`: the number of days; `k`: the number of folds, at least 1, n at least k + 1; `gap`: at least 0. All are whole
  numbers.
- Returns a list of tuples of two lists: the training days and the tested days, counted from 0, in the order of the
  folds. A fold for which no training day is left isn't in the list.

>>> gap_before_each_fold(8, 2, 1)
[([0, 1, 2], [4, 5]), ([0, 1, 2, 3, 4], [6, 7])]
"""

minutes = 7
chapter = "01-every-row-once"
hint = "Count from the end: with parts of `size` days, the last fold begins at n - size, the one before it at n - 2 * size."


def gap_before_each_fold(n: int, k: int, gap: int) -> list[tuple[list[int], list[int]]]:
    size = n // (k + 1)
    folds = []
    for i in range(k, 0, -1):
        start = n - i * size
        train = list(range(start - gap))
        if train:
            folds.append((train, list(range(start, start + size))))
    return folds


def _folds(n, k, cut, first):
    size = n // (k + 1)
    folds = []
    for i in range(k):
        start = first(size) + i * size
        train = list(range(cut(start)))
        if train:
            folds.append((train, list(range(start, start + size))))
    return folds


def cases(rng):
    yield 2, 1, 0
    yield 2, 1, 1
    yield 4, 3, 0
    yield 8, 2, 1
    yield 9, 2, 0
    yield 11, 3, 2
    yield 6, 2, 2
    yield 10, 4, 5
    yield 14, 3, 3
    for _ in range(4):
        k = int(rng.integers(1, 5))
        yield int(rng.integers(k + 1, 30)), k, int(rng.integers(0, 6))


def wrong_no_gap(n, k, gap):
    """Your training days reach right up to the fold. The last `gap` of them have to be left out."""
    return _folds(n, k, lambda start: start, lambda size: n - k * size)


def wrong_gap_in_the_fold(n, k, gap):
    """You leave out the first days of the fold. All of its days are tested; the gap is taken from the training days."""
    size = n // (k + 1)
    folds = []
    for i in range(k, 0, -1):
        start = n - i * size
        tested = list(range(start + gap, start + size))
        if tested:
            folds.append((list(range(start)), tested))
    return folds


def wrong_rest_at_the_end(n, k, gap):
    """With days left over, your folds begin too early and the last days are never tested. The first part gets those days."""
    return _folds(n, k, lambda start: start - gap, lambda size: size)


def wrong_empty_training(n, k, gap):
    """You keep folds without any training day. There is nothing to learn from: leave them out."""
    size = n // (k + 1)
    return [(list(range(n - i * size - gap)), list(range(n - i * size, n - i * size + size))) for i in range(k, 0, -1)]
