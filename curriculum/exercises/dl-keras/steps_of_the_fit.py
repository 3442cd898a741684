"""The steps of a fit

A learning-rate schedule has to know in advance how many steps a run will take. The call says only part of it; the rest are defaults of `fit`. Work it out.

- `rows`: an int, at least 2, the rows of `X`. `options`: a dict with what the call says; any of these may be missing: `"batch_size"` (an int, otherwise 32), `"epochs"` (an int, otherwise 1), `"validation_split"` (a float above 0 and below 1; otherwise all rows are for training).
- Of n rows with a split s, the first `int(n * (1 - s))` are for training; here there is always at least one. The training rows are cut into batches; the last may be smaller, and still takes a step.
- Returns a tuple of three ints: the training rows, the steps of the whole run, and the rows of the last batch of an epoch.

>>> steps_of_the_fit(1000, {"epochs": 5, "validation_split": 0.25})
(750, 120, 14)
>>> steps_of_the_fit(64, {})
(64, 2, 32)
"""

import math

minutes = 6
chapter = "02-but-other-defaults"
hint = "Which rows are cut into batches: all of them, or those for training? When is the last batch a full one?"


def steps_of_the_fit(rows: int, options: dict) -> tuple[int, int, int]:
    size = options.get("batch_size", 32)
    train = int(rows * (1 - options.get("validation_split", 0)))
    batches = math.ceil(train / size)
    last = train - (batches - 1) * size
    return train, batches * options.get("epochs", 1), last


def cases(rng):
    yield (2, {})
    yield (32, {})
    yield (64, {})
    yield (65, {"epochs": 3})
    yield (1000, {"epochs": 5, "validation_split": 0.25})
    yield (1000, {"batch_size": 50, "validation_split": 0.5})
    yield (10, {"batch_size": 64, "epochs": 4})
    yield (7, {"batch_size": 1, "epochs": 2, "validation_split": 0.5})
    yield (200, {"batch_size": 10, "epochs": 2, "validation_split": 0.125})
    for _ in range(5):
        yield (int(rng.integers(200, 3000)), {"batch_size": int(rng.integers(7, 60)), "epochs": int(rng.integers(2, 9)), "validation_split": float(rng.choice([0.125, 0.25, 0.375]))})


def _plan(rows, options, batches, size=None, train=None):
    size = size or options.get("batch_size", 32)
    train = train or int(rows * (1 - options.get("validation_split", 0)))
    n = batches(train, size)
    return train, n * options.get("epochs", 1), train % size or size


def _up(train, size):
    return math.ceil(train / size)


def wrong_all_rows_are_trained(rows, options):
    """You cut all rows into batches. `validation_split` keeps the last ones back, and no step is taken with them."""
    return _plan(rows, options, _up, train=rows)


def wrong_small_batch_dropped(rows, options):
    """You drop the last batch when it's smaller. `fit` takes a step with it as well."""
    return _plan(rows, options, lambda train, size: train // size)


def wrong_one_batch_too_many(rows, options):
    """You add a batch in any case. When the rows can be divided without a remainder, no rows are left for it."""
    return _plan(rows, options, lambda train, size: train // size + 1)


def wrong_last_batch_of_none(rows, options):
    """Where the rows can be divided without a remainder, you report a last batch of 0 rows. Then the last batch is a full one."""
    train, steps, _ = _plan(rows, options, _up)
    return train, steps, train % options.get("batch_size", 32)
