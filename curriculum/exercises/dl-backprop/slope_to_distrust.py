"""The first array of slopes that is wrong

A gradient check compares the slopes of a backward pass with measured ones, array by array, from the back of the network to the front. Errors
spread towards the front, so the *first* array that's wrong leads to the guilty line. Find it.

- `slopes` and `measured`: dicts with the same keys in the same order, each from a name to an array of floats. The arrays under one name may
  have different shapes.
- An array is wrong if its shape differs from the measured one. It is also wrong if its relative error is above 0.00001. The relative error is the
  length of the difference divided by the sum of the two lengths, where the length is the root of the sum of the squares. If both arrays hold
  nothing but zeros, they agree.
- Returns the name of the first array that is wrong, or "" if there is none.

>>> slope_to_distrust({"W2": np.array([[1.0]]), "b2": np.array([2.0])}, {"W2": np.array([[1.0]]), "b2": np.array([4.0])})
'b2'
>>> slope_to_distrust({"W2": np.array([[1.0, 0.0]])}, {"W2": np.array([[1.0, 0.000002]])})
''
"""

import numpy as np

minutes = 8
chapter = "02-a-layer-backwards"
hint = "Look at the shapes before you subtract. And what would 0 divided by 0 be?"


def slope_to_distrust(slopes: dict, measured: dict) -> str:
    for name, formula in slopes.items():
        other = measured[name]
        if formula.shape != other.shape:
            return name
        gap = np.sqrt(((formula - other) ** 2).sum())
        size = np.sqrt((formula**2).sum()) + np.sqrt((other**2).sum())
        if gap > 1e-5 * size:
            return name
    return ""


def _made(rng, factors):
    """Slopes and their measured twins; each factor says how far a twin is off."""
    slopes, measured = {}, {}
    for name, shape, factor in zip(["b2", "W2", "b1", "W1"], [(2,), (3, 2), (3,), (4, 3)], factors):
        slopes[name] = rng.uniform(0.5, 2, shape) * 10.0 ** rng.integers(-7, 4)
        measured[name] = slopes[name] * (1 + factor)
    return slopes, measured


def cases(rng):
    yield ({}, {})
    yield ({"b": np.array([0.0, 0.0])}, {"b": np.array([0.0, 0.0])})
    yield ({"b": np.array([0.0, 0.0]), "W": np.array([[1.0]])}, {"b": np.array([0.0, 0.0]), "W": np.array([[-1.0]])})
    yield ({"b": np.array([[1.0, 1.0], [1.0, 1.0]])}, {"b": np.array([1.0, 1.0])})
    yield ({"W": np.array([[1.0, 1.0], [1.0, 1.0]])}, {"W": np.array([[1.0], [1.0]])})
    yield ({"b": np.array([1.0]), "W": np.array([3.0, 3.0])}, {"b": np.array([1.0]), "W": np.array([[3.0, 3.0]])})
    yield ({"b": np.array([2.0])}, {"b": np.array([2.0, 2.0, 2.0])})
    yield ({"b": np.array([1e-8])}, {"b": np.array([2e-8])})
    yield ({"b": np.array([3e-9, 4e-9])}, {"b": np.array([3e-9, -4e-9])})
    yield ({"b": np.array([2e6])}, {"b": np.array([2e6 + 1])})
    yield ({"b": np.array([3.0, -1.0])}, {"b": np.array([-1.0, 3.0])})
    yield ({"b": np.array([1.0, 2.0, 3.0])}, {"b": np.array([3.0, 2.0, 1.0])})
    yield ({"W": np.array([[5.0, 0.0], [0.0, 5.0]])}, {"W": np.array([[0.0, 5.0], [5.0, 0.0]])})
    yield ({"b": np.array([2e-6, 5.0])}, {"b": np.array([0.0, 5.0])})
    yield ({"b": np.array([4.0, 0.0])}, {"b": np.array([4.0, 1e-6])})
    yield ({"b": np.array([3e-6, -1.0]), "W": np.array([1.0])}, {"b": np.array([1e-6, -1.0]), "W": np.array([2.0])})
    yield ({"b": np.array([1.0])}, {"b": np.array([1.000018])})
    yield ({"b": np.array([1.0])}, {"b": np.array([1.000022])})
    yield ({"b": np.array([20.0, 20.0])}, {"b": np.array([20.0005, 20.0])})
    yield ({"b": np.array([0.1, 0.1])}, {"b": np.array([0.1000035, 0.1])})
    yield ({"b": np.array([0.0, 0.1])}, {"b": np.array([0.0, 0.0])})
    yield ({"b": np.array([0.0, 0.0])}, {"b": np.array([3.0, 0.0])})
    yield _made(rng, [0, 0, 0, 0])
    yield _made(rng, [1e-7, 1e-7, 0.5, 0])
    yield _made(rng, [1e-7, -1e-3, 1e-7, 0.5])
    yield _made(rng, [1e-6, 1e-6, 1e-6, -2.0])


def _search(slopes, measured, wrong):
    return next((name for name in slopes if wrong(slopes[name], measured[name])), "")


def wrong_difference_without_size(slopes, measured):
    """You look at the difference alone. For slopes of a hundred-millionth it's always small, for slopes of a million never. Divide by the
    sizes."""
    return _search(slopes, measured, lambda p, q: p.shape != q.shape or np.sqrt(((p - q) ** 2).sum()) > 1e-5)


def wrong_shape_ignored(slopes, measured):
    """You don't look at the shapes. An array of shape (2, 2) minus one of shape (2,) works without complaint, and so the wrong shape is
    never noticed."""
    return _search(slopes, measured, lambda p, q: np.sqrt(((p - q) ** 2).sum()) > 1e-5 * (np.sqrt((p**2).sum()) + np.sqrt((q**2).sum())))


def wrong_sums_compared(slopes, measured):
    """You compare the sums of the two arrays. Errors with opposite signs cancel in a sum: (3, -1) and (-1, 3) are not the same slopes."""
    return _search(slopes, measured, lambda p, q: p.shape != q.shape or abs(p.sum() - q.sum()) > 1e-5 * (abs(p.sum()) + abs(q.sum())))


def wrong_each_entry_for_itself(slopes, measured):
    """You divide entry by entry. An entry that should be 0 and is 0.000002 by rounding then counts as completely wrong. Compare the lengths
    of the whole arrays."""
    return _search(slopes, measured, lambda p, q: p.shape != q.shape or (np.abs(p - q) > 1e-5 * (np.abs(p) + np.abs(q))).any())
