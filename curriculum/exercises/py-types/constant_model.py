"""A model that fits the protocol

Every good model is compared with a very simple one: it predicts the same number for each row. Fill in the two gaps, so that the
class `Constant` fits the protocol `Model`, and `mean_error` works with it.

- `value`: the number that is predicted each time, a float.
- `rows`, `truth`: lists or tuples of floats, at least one each.
- `mean_error` returns the mean of the absolute errors, a float. If `rows` and `truth` differ in length, it raises ValueError.

>>> mean_error(3.0, [1.0, 2.0], (5.0, 2.0))
1.5
"""

from collections.abc import Sequence
from typing import Protocol

kind = "complete"
minutes = 4
chapter = "03-ask-for-what-you-need"
hint = "How long is the list that `predict` returns, and what is in it? In the last line, `model` needs one argument for its method."

starter = '''
from collections.abc import Sequence
from typing import Protocol


class Model(Protocol):
    def predict(self, rows: Sequence[float]) -> Sequence[float]:
        """Return one number for each row."""


class Constant:
    def __init__(self, value: float) -> None:
        self.value = value

    def predict(self, rows: Sequence[float]) -> Sequence[float]:
        return ...


def errors(model: Model, rows: Sequence[float], truth: Sequence[float]) -> list[float]:
    pairs = zip(..., truth, strict=True)
    return [abs(guess - true) for guess, true in pairs]


def mean_error(value: float, rows: Sequence[float], truth: Sequence[float]) -> float:
    found = errors(Constant(value), rows, truth)
    return sum(found) / len(found)
'''


class _Constant:
    def __init__(self, value: float) -> None:
        self.value = value

    def predict(self, rows: Sequence[float]) -> Sequence[float]:
        return [self.value for _ in rows]


def _errors(model, rows: Sequence[float], truth: Sequence[float]) -> list[float]:
    pairs = zip(model.predict(rows), truth, strict=True)
    return [abs(guess - true) for guess, true in pairs]


def mean_error(value: float, rows: Sequence[float], truth: Sequence[float]) -> float:
    found = _errors(_Constant(value), rows, truth)
    return sum(found) / len(found)


def cases(rng):
    yield (0.0, [1.0], [0.0])
    yield (3.0, [1.0], [5.0])
    yield (3.0, [1.0, 2.0], (5.0, 2.0))
    yield (-1.5, (4.0, 4.0, 4.0), [0.0, -3.0, 1.5])
    yield (2.0, (1.0,), (2.0,))
    yield (10.0, [7.0, 8.0], [9.0, 12.0])
    yield (1.0, [1.0, 2.0], [3.0])
    yield (1.0, (1.0,), [3.0, 4.0])
    for n in (2, 4, 7):
        rows = rng.integers(0, 20, n).astype(float).tolist()
        truth = rng.integers(0, 20, n).astype(float).tolist()
        yield (float(rng.integers(0, 10)) + 0.5, rows, tuple(truth))


def wrong_a_single_number(value, rows, truth):
    """Your program ends with a TypeError. If `predict` returns the number itself, `zip` can't go through it: the protocol says that a sequence
    comes back, with one number for each row."""
    return sum(abs(guess - true) for guess, true in zip(value, truth, strict=True)) / len(truth)


def wrong_rows_returned(value, rows, truth):
    """Your model predicts the rows themselves. A constant model takes no notice of what is in them."""
    return sum(abs(guess - true) for guess, true in zip(rows, truth, strict=True)) / len(truth)


def wrong_only_one_row(value, rows, truth):
    """Your list has one item, whatever the number of rows. With `strict=True` the `zip` notices as soon as there are two."""
    return sum(abs(guess - true) for guess, true in zip([value], truth, strict=True)) / len(truth)


def wrong_signs_kept(value, rows, truth):
    """You add the differences with their signs, so that too high and too low cancel out. An error is a distance."""
    return sum(value - true for true in truth) / len(truth)
