"""Operators, written beside your class, where the vectors live."""

import re
from types import SimpleNamespace


def told(x):
    """Return what a thing is: its class, and its values or itself."""
    if type(x).__name__ == "Vec":
        return ["Vec", x.values]
    return [type(x).__name__, x]


def add(v, w):
    return told(v + w)


def times(v, c):
    return told(v * c)


def times_from_left(c, v):
    return told(c * v)


def dot(v, w):
    return v @ w


def equal_or_not(v, w):
    """Return v == w and v != w."""
    return [bool(v == w), bool(v != w)]


def equal_to_a_stranger(v):
    """Compare v with an object of another class that has the same values."""
    return equal_or_not(v, SimpleNamespace(values=v.values))


def shown(v):
    """Return repr(v), without the address that Python shows for an object of no known form."""
    return re.sub("0x[0-9a-f]+", "0x...", repr(v))


def after_the_list_changed(Vec, values):
    v = Vec(values)
    values[0] = 99
    values.append(99)
    return tuple(v.values)


def operands(v, w):
    """Use every operator; answer the values of both vectors afterwards."""
    for use in (
        lambda: v + w,
        lambda: w + v,
        lambda: v * 3,
        lambda: 3 * v,
        lambda: v @ w,
        lambda: v == w,
    ):
        use()
    return [v.values, w.values]


def other_name(v, w):
    """v += w and v *= 2 with a second name for the old v; answer what both names show."""
    old = v
    v += w
    first = v
    v *= 2
    return [old.values, first.values, v.values]


def add_to_itself(v):
    return told(v + v)
