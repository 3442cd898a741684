'''Not a quantity

A column should hold quantities: whole numbers or floats from 0 to `high`, both included. Return a dict with the positions of the
values that aren't, by their fault: "type" for anything but an int or a float (a bool is neither), "nan" for NaN, "range" for other
numbers outside. None is a gap and judged elsewhere. A fault that doesn't occur has no key.

>>> not_a_quantity([3, -1, True, "5", None, 2.5, float("nan")], 10)
{'range': [1], 'type': [2, 3], 'nan': [6]}
'''

import math

minutes = 8
chapter = "01-what-must-be-true"
hint = "In which order do you have to ask, so that no question is put to a value that can't answer it?"


def not_a_quantity(values: list, high: int) -> dict:
    found = {}
    for i, value in enumerate(values):
        if value is None:
            continue
        if type(value) not in (int, float):
            found.setdefault("type", []).append(i)
        elif math.isnan(value):
            found.setdefault("nan", []).append(i)
        elif not 0 <= value <= high:
            found.setdefault("range", []).append(i)
    return found


def cases(rng):
    nan = math.nan
    yield ([], 10)
    yield ([None, 3], 10)
    yield ([0, 10, 10.0], 10)
    yield ([0, None], 10)
    yield ([0.0, None, -2], 10)
    yield ([True], 10)
    yield ([False, 2], 10)
    yield ([nan, 2], 10)
    yield ([2, nan, -1], 10)
    yield (["5", 5], 10)
    yield ([3, -1, True, "5", None, 2.5, nan], 10)
    yield ([math.inf, -0.5, 11, 10.5], 10)
    pool = [0, 7, 7.0, 12, -3, "x", True, None, nan, 9.5]
    for n in (6, 12):
        yield ([pool[i] for i in rng.integers(0, 10, n).tolist()], 9)


def _faults(values, high, is_number, nan="nan", gap=False, low=lambda v: v < 0):
    found = {}
    for i, value in enumerate(values):
        if value is None and not gap:
            continue
        if not is_number(value):
            found.setdefault("type", []).append(i)
        elif math.isnan(value):
            if nan:
                found.setdefault(nan, []).append(i)
        elif low(value) or value > high:
            found.setdefault("range", []).append(i)
    return found


def wrong_true_is_one(values, high):
    """You ask with isinstance, and True passes as the quantity 1, since bool is a special int."""
    return _faults(values, high, lambda v: isinstance(v, (int, float)))


def wrong_nan_passes(values, high):
    """You look for numbers below 0 or above the limit. NaN is neither, and passes."""
    return _faults(values, high, lambda v: type(v) in (int, float), nan=None)


def wrong_zero_is_too_small(values, high):
    """You report 0 as too small. The range includes its ends."""
    return _faults(values, high, lambda v: type(v) in (int, float), low=lambda v: v <= 0)


def wrong_gap_has_no_type(values, high):
    """You report None as a wrong type. A gap is judged by the rule on gaps, and would be counted twice."""
    return _faults(values, high, lambda v: type(v) in (int, float), gap=True)
