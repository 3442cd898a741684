'''Make it plain

An endpoint wants to return what a model has computed, and half of it is NumPy's. Return the same content in values that can be
written as JSON.

- `value`: None, a bool, int, float or text; a scalar of NumPy (`np.bool`, `np.int64`, `np.float32`, ...) or an array of any shape; or a
  list, tuple or dict of such values, nested as deep as you like. The keys of dicts are texts.
- NaN and infinity become None, wherever they are.
- Arrays and tuples become lists, arrays of several dimensions nested ones. A 0-dimensional array becomes a single value.
- Scalars of NumPy become the `bool`, `int` or `float` of Python.

>>> plain_values({"late": np.bool(True), "top": np.array([2, 7]), "loss": float("nan")})
{'late': True, 'top': [2, 7], 'loss': None}
>>> plain_values((np.float64(0.5), [np.int64(3), None]))
[0.5, [3, None]]
'''

import math

import numpy as np

minutes = 9
chapter = "03-what-goes-out"
hint = "Arrays and scalars of NumPy both have `.tolist()`. What is left after it are values of Python; go down into lists, tuples and dicts by calling your function again."


def plain_values(value):
    if isinstance(value, (np.ndarray, np.generic)):
        value = value.tolist()
    if isinstance(value, dict):
        return {key: plain_values(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain_values(one) for one in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


def cases(rng):
    nan, inf = float("nan"), float("inf")
    yield (None,)
    yield (True,)
    yield (3,)
    yield ("tea",)
    yield (2.5,)
    yield (nan,)
    yield (-inf,)
    yield (np.bool(True),)
    yield ([np.bool(False), np.bool(True)],)
    yield (np.int64(7),)
    yield ([np.int64(1), np.int8(2)],)
    yield (np.float32(0.25),)
    yield ([np.float64(nan), np.float64(0.5)],)
    yield (np.array([1.0, nan, inf]),)
    yield (np.array([[1.5, nan], [inf, 2.0]]),)
    yield (np.array(4.0),)
    yield ((1, 2.5, ("a", None)),)
    yield ({"p": np.array([0.2, 0.8]), "best": np.int64(1)},)
    yield ({"rows": [{"late": np.bool(True), "loss": nan}, {"late": False, "loss": inf}]},)
    yield ({"a": (np.array([True, False]), {"b": [np.float64(-inf)]})},)
    for n in (2, 4):
        X = rng.normal(size=(n, 2)).round(3)
        X[0, 1] = nan
        best = X[:, 0].argmax()
        yield ({"rows": X, "best": best, "over": X[:, 0] > 0, "means": (X[:, 0].mean(), X[:, 1].mean())},)


def wrong_only_the_top(value):
    """You look at the outermost value only. In a dict, a list or a tuple the values of NumPy stay inside, and FastAPI fails on them."""
    if isinstance(value, (np.ndarray, np.generic)):
        value = value.tolist()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return list(value) if isinstance(value, tuple) else value


def wrong_nan_left(value):
    """NaN and infinity are left in. They are floats of Python, and JSON has no way to write them all the same."""
    if isinstance(value, (np.ndarray, np.generic)):
        value = value.tolist()
    if isinstance(value, dict):
        return {key: wrong_nan_left(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [wrong_nan_left(one) for one in value]
    return value


def wrong_everything_to_float(value):
    """You make a float of each scalar of NumPy. True becomes 1.0 and the index 7 becomes 7.0; a client that asks for a bool or a whole number gets neither."""
    if isinstance(value, np.generic):
        value = float(value)
    if isinstance(value, np.ndarray):
        return [wrong_everything_to_float(one) for one in value] if value.ndim else wrong_everything_to_float(value[()])
    if isinstance(value, dict):
        return {key: wrong_everything_to_float(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [wrong_everything_to_float(one) for one in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value


def wrong_infinity_left(value):
    """You turn NaN into None and leave infinity, which JSON can't write either. `math.isfinite` is False for both."""
    if isinstance(value, (np.ndarray, np.generic)):
        value = value.tolist()
    if isinstance(value, dict):
        return {key: wrong_infinity_left(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [wrong_infinity_left(one) for one in value]
    if isinstance(value, float) and math.isnan(value):
        return None
    return value
