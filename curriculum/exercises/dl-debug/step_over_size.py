"""Steps of a sensible size

For each weight array of a network you get its values before and after one step. Its update ratio is the length of the
change divided by the length before, where the length is the root of the sum of squares. Return the names of the arrays
whose ratio is outside the range from 0.0001 to 0.01, each with the ratio.

- `before`, `after`: dicts with the same names, each with an array of floats, of any shape, that isn't all 0 before.
- Returns a dict from name to ratio, a float, in the order of `before`.

>>> step_over_size({"first": np.array([3.0, 4.0]), "last": np.array([1.0])}, {"first": np.array([3.0, 4.5]), "last": np.array([1.001])})
{'first': 0.1}
"""

import numpy as np

minutes = 6
chapter = "02-do-the-slopes-arrive"
hint = "A change of (0.3, -0.3) isn't 0. And what would you divide by: the old or the new?"


def step_over_size(before: dict, after: dict) -> dict:
    found = {}
    for name, old in before.items():
        ratio = float(np.sqrt(((after[name] - old) ** 2).sum() / (old**2).sum()))
        if ratio < 0.0001 or ratio > 0.01:
            found[name] = ratio
    return found


def cases(rng):
    yield ({}, {})
    yield ({"w": np.array([1.0])}, {"w": np.array([1.5])})
    yield ({"w": np.array([2.0])}, {"w": np.array([2.0])})
    yield ({"w": np.array([2.0])}, {"w": np.array([2.002])})
    yield ({"w": np.array([3.0, 4.0])}, {"w": np.array([3.5, 3.5])})
    yield ({"w": np.array([[1.0, -1.0], [2.0, -2.0]])}, {"w": np.array([[1.5, -1.0], [2.0, -1.5]])})
    yield ({"w": np.array([4.0, 3.0])}, {"w": np.array([4.0, 3.0001])})
    yield ({"w": np.array([100.0])}, {"w": np.array([100.015])})
    yield ({"w": np.array([100.0])}, {"w": np.array([100.5])})
    yield ({"w": np.array([100.0])}, {"w": np.array([99.2])})
    yield ({"w": np.array([100.0])}, {"w": np.array([101.5])})
    yield ({"w": np.array([0.01, 0.02])}, {"w": np.array([0.015, 0.02])})
    yield ({"w": np.full(100, 10.0)}, {"w": np.full(100, 10.008)})
    for n in (3, 4, 6):
        before = {name: rng.normal(size=(n, n)) * 10.0 ** rng.integers(-1, 2) for name in "abcd"}
        sizes = dict(zip("abcd", [0.2, 0.002, 0.00001, 0.05]))
        yield (before, {name: old + sizes[name] * rng.normal(size=old.shape) * np.abs(old).mean() for name, old in before.items()})


def _outside(before, after, ratio):
    ratios = {name: float(ratio(before[name], after[name])) for name in before}
    return {name: value for name, value in ratios.items() if value < 0.0001 or value > 0.01}


def wrong_change_alone(before, after):
    """You return the length of the change. 0.5 is a lot for a weight of 1 and little for one of 1,000: divide by the length before."""
    return _outside(before, after, lambda old, new: np.sqrt(((new - old) ** 2).sum()))


def wrong_lengths_compared(before, after):
    """You compare the length after with the length before. An array can turn round and keep its length; take the length of the difference."""
    return _outside(before, after, lambda old, new: abs(np.sqrt((new**2).sum()) - np.sqrt((old**2).sum())) / np.sqrt((old**2).sum()))


def wrong_without_roots(before, after):
    """You divide the sums of squares and leave out the roots, so a ratio of 0.1 becomes 0.01."""
    return _outside(before, after, lambda old, new: ((new - old) ** 2).sum() / (old**2).sum())


def wrong_divided_by_new(before, after):
    """You divide by the length after the step. The ratio says by which share of its *old* length the array changed."""
    return _outside(before, after, lambda old, new: np.sqrt(((new - old) ** 2).sum() / (new**2).sum()))
