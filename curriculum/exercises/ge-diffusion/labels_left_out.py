"""Left out now and then

For guidance a network must also learn to guess without a condition. Prepare the classes of a batch: a class is replaced by the
number `classes`, which stands for "no condition", where the random number of its row is below `rate`.

- `labels`: a list of n ints from 0 to classes - 1; `draws`: n floats from 0 to below 1, one for each row; `rate`: a float from 0 to 1; `classes`: an int.
- Returns a list of n ints. `labels` isn't changed.

>>> labels_left_out([2, 0, 1, 2], [0.5, 0.05, 0.1, 0.02], 0.1, 3)
[2, 3, 1, 3]
"""

minutes = 5
chapter = "04-what-to-paint"
hint = "Which rows are left out for the rate 0, and which for the rate 1?"


def labels_left_out(labels: list[int], draws: list[float], rate: float, classes: int) -> list[int]:
    return [classes if draw < rate else label for label, draw in zip(labels, draws)]


def cases(rng):
    yield ([1], [0.0], 0.0, 2)
    yield ([1, 0], [0.99, 0.2], 1.0, 2)
    yield ([2, 0, 1, 2], [0.5, 0.05, 0.1, 0.02], 0.1, 3)
    yield ([0, 1, 0, 1], [0.3, 0.1, 0.9, 0.15], 0.2, 2)
    yield ([4, 3, 0], [0.1, 0.9, 0.04], 0.3, 5)
    for n in (5, 8, 12):
        yield ([*rng.integers(0, 4, n).tolist(), 1], [*rng.random(n).round(2).tolist(), 0.01], 0.25, 4)


def wrong_class_zero(labels, draws, rate, classes):
    """You use 0 for "no condition". 0 is a class, and the network would mix the two up."""
    return [0 if draw < rate else label for label, draw in zip(labels, draws)]


def wrong_removed(labels, draws, rate, classes):
    """You drop these rows. Their pictures stay in the batch; only the class is hidden."""
    return [label for label, draw in zip(labels, draws) if draw >= rate]


def wrong_kept_instead(labels, draws, rate, classes):
    """You hide the classes whose draw is at least the rate, so with 0.1 nine of ten are hidden."""
    return [classes if draw >= rate else label for label, draw in zip(labels, draws)]
