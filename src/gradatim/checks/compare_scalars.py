"""Compares single values: numbers, text, dates and times, and anything else with `==`."""

from __future__ import annotations

import datetime as dt
import math
from collections import Counter
from collections.abc import Callable
from decimal import Context, Decimal
from fractions import Fraction
from typing import Any

import numpy as np

from gradatim.checks import compare_arrays, remarks
from gradatim.checks.rule import Rule, Tolerance
from gradatim.checks.show import as_python, both, kind, saw, show, with_article

TEXT = 60  # longer texts are cut
_NUMBERS = {"int", "float", "complex"}
_PLAIN = _NUMBERS | {"str", "bytes"}  # kinds with NumPy scalars of their own
_GAPS = {"float", "complex", "Decimal", "datetime64", "timedelta64"}  # kinds with a NaN or a NaT


def difference(got: Any, want: Any, rule: Rule) -> str:
    """How two single values differ; "" if they are equal."""
    tolerance = rule.tolerance
    kinds = kind(got), kind(want)
    if tolerance is not None and set(kinds) <= _NUMBERS:
        about = "" if kinds[1] == "int" else "about "
        return "" if _near(got, want, tolerance) else _off(got, want, about)
    if kinds[0] != kinds[1]:
        seen = f"{saw(got)}; expected {with_article(kinds[1])}{_such_as(want)}"
        return seen + remarks.of_kind(got, want)
    if isinstance(want, np.datetime64 | np.timedelta64 | np.void):
        return compare_arrays.difference(np.asarray(got), np.asarray(want), rule)
    try:
        same = _same(kinds[1], got, want, tolerance)
    except Exception as error:
        return f"got {type(got).__name__}, which cannot be compared: {error}"
    if same:
        return ""
    return _texts(got, want) if kinds[1] == "str" else _off(got, want)


def _same(word: str, got: Any, want: Any, tolerance: Tolerance | None) -> bool:
    """Whether two values of the same kind are equal."""
    if tolerance is not None and word == "Decimal":
        return _near_decimals(got, want, tolerance)
    if tolerance is not None and word == "Fraction":
        return _near_fractions(got, want, tolerance)
    exact = _EXACT.get(word)
    return exact(got, want) if exact else bool(got == want)


def _floats(got: Any, want: Any) -> bool:
    a, b = as_python(got), as_python(want)
    return bool(a == b) or bool(a != a and b != b)


def _complexes(got: Any, want: Any) -> bool:
    return _floats(got.real, want.real) and _floats(got.imag, want.imag)


def _decimals(got: Decimal, want: Decimal) -> bool:
    """Decimals are equal only with the same number of decimal places: 1.2 is not 1.20."""
    a, b = got.as_tuple(), want.as_tuple()
    if got.is_finite() and want.is_finite():
        return got == want and a.exponent == b.exponent
    return a == b


def _moments(got: Any, want: Any) -> bool:
    return bool(got == want) and _zone(got) == _zone(want)


def _zone(x: Any) -> Any:
    """The UTC offset; the zone's name for a time without a date in a zone whose offset varies."""
    ahead = x.utcoffset()
    return str(x.tzinfo) if ahead is None and x.tzinfo is not None else ahead


_EXACT: dict[str, Callable[[Any, Any], bool]] = {
    "float": _floats,
    "complex": _complexes,
    "Decimal": _decimals,
    dt.datetime.__name__: _moments,
    dt.time.__name__: _moments,
}


def _near(got: Any, want: Any, tolerance: Tolerance) -> bool:
    if kind(got) == kind(want) == "int":
        return _near_fractions(Fraction(int(got)), Fraction(int(want)), tolerance)
    try:
        return compare_arrays.close(np.asarray(got), np.asarray(want), tolerance)
    except TypeError:  # an int too large for an array that also holds a float
        pair = (got, want)
        if not all(kind(x) == "int" or (kind(x) == "float" and math.isfinite(x)) for x in pair):
            return False
        return _near_fractions(Fraction(got), Fraction(want), tolerance)


def _near_fractions(got: Fraction, want: Fraction, tolerance: Tolerance) -> bool:
    if got == want or math.inf in tolerance:
        return True
    rtol, atol = map(Fraction, tolerance)
    return abs(got - want) <= atol + rtol * abs(want)


def _near_decimals(got: Decimal, want: Decimal, tolerance: Tolerance) -> bool:
    if not (got.is_finite() and want.is_finite()):
        return got.as_tuple() == want.as_tuple()
    plain = Context(prec=50, traps=[])
    rtol, atol = map(Decimal, tolerance)
    limit = plain.add(atol, plain.multiply(rtol, plain.abs(want)))
    return plain.abs(plain.subtract(got, want)) <= limit


def _such_as(want: Any) -> str:
    return "" if want is None else f" such as {show(want)}"


def _off(got: Any, want: Any, about: str = "") -> str:
    seen, wished = both(got, want)
    return f"got {seen}, expected {about}{wished}" + remarks.of_number(got, want)


def _texts(got: str, want: str) -> str:
    """Where two texts first differ; long ones are cut."""
    remark = remarks.of_text(got, want)
    if max(len(got), len(want)) <= TEXT:
        return f"got {got!r}, expected {want!r}{remark}"
    at = next((n for n, (a, b) in enumerate(zip(got, want, strict=False)) if a != b), None)
    at = min(len(got), len(want)) if at is None else at
    line = got.count("\n", 0, at) + 1
    place = f"line {line}" if "\n" in want else f"character {at + 1}"
    seen, wished = (repr(x[max(at - 20, 0) : at + 20]) for x in (got, want))
    return f"differs first at {place}: got ...{seen}..., expected ...{wished}...{remark}"


def identity(x: Any) -> Any:
    """The identity of a dict's key or a set's element: its kind and its value, NaN included."""
    word = kind(x)
    if isinstance(x, tuple):
        return (word, *map(identity, x))
    if isinstance(x, frozenset):
        return (word, frozenset(Counter(map(identity, x)).items()))
    if word in _GAPS and x != x:
        return (word, str(x))
    if word in (dt.datetime.__name__, dt.time.__name__):
        return (word, x.replace(tzinfo=None), _zone(x))
    if word == "timedelta64":
        return (word, compare_arrays.measure(x.dtype), x)
    if word == "Timestamp":
        return (word, str(x.tz), x)
    if word == "Interval":
        return (word, x.closed, identity(x.left), identity(x.right))
    if word == "Decimal":
        return (word, x.as_tuple() if x else (x, x.as_tuple().exponent))
    return (word, as_python(x) if word in _PLAIN else x)
