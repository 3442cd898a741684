'''Make it plain

An endpoint wants to return what a model has computed, and half of it is NumPy's. Make plain values of it, and return them as JSON
text, as `json.dumps` writes it.

- `value`: None, a bool, int, float or text; a scalar of NumPy (`np.bool`, `np.int64`, `np.float32`, ...) or an array of any shape; or a
  list, tuple or dict of such values, nested as deep as you like. The keys of dicts are texts.
- NaN and infinity become None, wherever they are; in the text that is `null`.
- Arrays and tuples become lists, arrays of several dimensions nested ones. A 0-dimensional array becomes a single value.
- Scalars of NumPy become the `bool`, `int` or `float` of Python.

>>> plain_values({"late": np.bool(True), "top": np.array([2, 7]), "loss": float("nan")})
'{"late": true, "top": [2, 7], "loss": null}'
>>> plain_values((np.float64(0.5), [np.int64(3), None]))
'[0.5, [3, null]]'
'''

import json
import math

import numpy as np

minutes = 10
chapter = "03-what-goes-out"
hint = "Arrays and scalars of NumPy both have `.tolist()`. What is left after it are values of Python; go down into lists, tuples and dicts with a helper that calls itself."


def plain_values(value) -> str:
    def plain(value):
        if isinstance(value, (np.ndarray, np.generic)):
            value = value.tolist()
        if isinstance(value, dict):
            return {key: plain(one) for key, one in value.items()}
        if isinstance(value, (list, tuple)):
            return [plain(one) for one in value]
        if isinstance(value, float) and not math.isfinite(value):
            return None
        return value

    return json.dumps(plain(value))


def cases(rng):
    nan, inf = float("nan"), float("inf")
    yield (None,)
    yield (True,)
    yield (3,)
    yield ("tea",)
    yield (2.5,)
    yield (nan,)
    yield (-inf,)
    yield (np.int64(7),)
    yield (np.bool(True),)
    yield ([np.bool(False), np.bool(True)],)
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
    """You look at the outermost value only. In a dict, a list or a tuple the values of NumPy stay inside, and JSON can't write them."""
    if isinstance(value, (np.ndarray, np.generic)):
        value = value.tolist()
    if isinstance(value, float) and not math.isfinite(value):
        value = None
    return json.dumps(value)


def _down(value, bad, scalar=lambda value: value.tolist()):
    if isinstance(value, np.ndarray):
        value = list(value) if value.ndim else value[()]
    if isinstance(value, np.generic):
        value = scalar(value)
    if isinstance(value, dict):
        return {key: _down(one, bad, scalar) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_down(one, bad, scalar) for one in value]
    return None if isinstance(value, float) and bad(value) else value


def wrong_nan_left(value):
    """NaN and infinity are left in. `json.dumps` writes them as `NaN` and `Infinity`, which aren't JSON, so a client can't read the text."""
    return json.dumps(_down(value, lambda number: False))


def wrong_everything_to_float(value):
    """You make a float of each scalar of NumPy. True becomes 1.0 and the index 7 becomes 7.0; a client that asks for a bool or a whole number gets neither."""
    return json.dumps(_down(value, lambda number: not math.isfinite(number), float))


def wrong_infinity_left(value):
    """You turn NaN into None and leave infinity, which JSON can't write either. `math.isfinite` is False for both."""
    return json.dumps(_down(value, math.isnan))
