"""Classes that were never learnt

`model.fit(X, y, validation_split=split)` keeps the *last* part of the rows for validation, before it shuffles. If the table is
sorted, the model is then checked on classes that it has never seen. Return these classes.

- `y`: a list of at least one int, the classes in the order of the table; `split`: a float from 0 up to, but not including, 1.
- Of n rows the first `int(n * (1 - split))` are for training, the others for validation.
- Returns the classes that are among the validation rows and not among the training rows, each once, in ascending order.

>>> classes_unseen([0, 0, 1, 1, 2, 2, 3, 3], 0.25)
[3]
>>> classes_unseen([0, 1, 2, 3, 0, 1, 2, 3], 0.25)
[]
"""

minutes = 5
chapter = "02-but-other-defaults"
hint = "Which rows are learnt from? Does a class that is in both parts belong to the result?"


def classes_unseen(y: list[int], split: float) -> list[int]:
    cut = int(len(y) * (1 - split))
    return sorted(set(y[cut:]) - set(y[:cut]))


def cases(rng):
    yield ([4], 0.5)
    yield ([1, 2], 0.0)
    yield ([1, 2], 0.5)
    yield ([0, 0, 1, 1, 2, 2, 3, 3], 0.25)
    yield ([0, 0, 1, 1, 2, 2, 3, 3], 0.5)
    yield ([0, 1, 2, 3, 0, 1, 2, 3], 0.25)
    yield ([3, 3, 2, 2, 1, 1, 0, 0], 0.5)
    yield ([5, 1, 1, 5, 9, 9, 2, 9], 0.5)
    yield ([1, 1, 1, 2, 3], 0.5)
    yield ([2, 7, 7], 0.75)
    for n in (8, 16, 20):
        yield (sorted(rng.integers(0, 6, n).tolist()), 0.25)
        yield (rng.integers(0, 9, n).tolist(), 0.5)


def wrong_first_rows(y, split):
    """You take the first rows for validation. `validation_split` takes the last ones."""
    cut = len(y) - int(len(y) * (1 - split))
    return sorted(set(y[:cut]) - set(y[cut:]))


def wrong_all_of_validation(y, split):
    """You return all classes of the validation rows. Those that also occur in the training part have been learnt."""
    return sorted(set(y[int(len(y) * (1 - split)):]))


def wrong_split_for_training(y, split):
    """You use `split` as the share of the training rows. It is the share of the validation rows: 0.25 leaves three quarters to learn from."""
    cut = int(len(y) * split)
    return sorted(set(y[cut:]) - set(y[:cut]))


def wrong_order_of_the_table(y, split):
    """Your classes come in the order of the table, and a class of several rows comes several times. Each is wanted once, in ascending order."""
    cut = int(len(y) * (1 - split))
    return [label for label in y[cut:] if label not in y[:cut]]
