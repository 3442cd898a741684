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
from gradatim.checks.show import as_python, show, show_both, show_got, type_name, with_article

MAX_TEXT = 60  # longer texts are cut
_NUMBERS = {"int", "float", "complex"}
_NUMPY_KINDS = _NUMBERS | {"str", "bytes"}  # kinds with NumPy scalars of their own
_KINDS_WITH_NAN = {
    "float",
    "complex",
    "Decimal",
    "datetime64",
    "timedelta64",
}  # kinds with a NaN or a NaT


def difference(got: Any, want: Any, rule: Rule) -> str:
    """How two single values differ; "" if they are equal."""
    tolerance = rule.tolerance
    kinds = type_name(got), type_name(want)
    if tolerance is not None and set(kinds) <= _NUMBERS:
        about = "" if kinds[1] == "int" else "about "
        return "" if _close_numbers(got, want, tolerance) else _value_difference(got, want, about)
    if kinds[0] != kinds[1]:
        got_text = f"{show_got(got)}; expected {with_article(kinds[1])}{_example(want)}"
        return got_text + remarks.of_kind(got, want)
    if isinstance(want, np.datetime64 | np.timedelta64 | np.void):
        return compare_arrays.difference(np.asarray(got), np.asarray(want), rule)
    try:
        same = _is_equal(kinds[1], got, want, tolerance)
    except Exception as error:
        return f"got {type(got).__name__}, which cannot be compared: {error}"
    if same:
        return ""
    return _text_difference(got, want) if kinds[1] == "str" else _value_difference(got, want)


def _is_equal(kind: str, got: Any, want: Any, tolerance: Tolerance | None) -> bool:
    """Whether two values of the same kind are equal."""
    if tolerance is not None and kind == "Decimal":
        return _close_decimals(got, want, tolerance)
    if tolerance is not None and kind == "Fraction":
        return _close_fractions(got, want, tolerance)
    exact = _EXACT.get(kind)
    return exact(got, want) if exact else bool(got == want)


def _equal_floats(got: Any, want: Any) -> bool:
    a, b = as_python(got), as_python(want)
    return bool(a == b) or bool(a != a and b != b)


def _equal_complexes(got: Any, want: Any) -> bool:
    return _equal_floats(got.real, want.real) and _equal_floats(got.imag, want.imag)


def _equal_decimals(got: Decimal, want: Decimal) -> bool:
    """Decimals are equal only with the same number of decimal places: 1.2 is not 1.20."""
    a, b = got.as_tuple(), want.as_tuple()
    if got.is_finite() and want.is_finite():
        return got == want and a.exponent == b.exponent
    return a == b


def _equal_times(got: Any, want: Any) -> bool:
    return bool(got == want) and _utc_offset(got) == _utc_offset(want)


def _utc_offset(x: Any) -> Any:
    """The UTC offset; the zone's name for a time without a date in a zone whose offset varies."""
    offset = x.utcoffset()
    return str(x.tzinfo) if offset is None and x.tzinfo is not None else offset


_EXACT: dict[str, Callable[[Any, Any], bool]] = {
    "float": _equal_floats,
    "complex": _equal_complexes,
    "Decimal": _equal_decimals,
    dt.datetime.__name__: _equal_times,
    dt.time.__name__: _equal_times,
}


def _close_numbers(got: Any, want: Any, tolerance: Tolerance) -> bool:
    if type_name(got) == type_name(want) == "int":
        return _close_fractions(Fraction(int(got)), Fraction(int(want)), tolerance)
    try:
        return compare_arrays.all_close(np.asarray(got), np.asarray(want), tolerance)
    except TypeError:  # an int too large for an array that also holds a float
        pair = (got, want)
        if not all(
            type_name(x) == "int" or (type_name(x) == "float" and math.isfinite(x)) for x in pair
        ):
            return False
        return _close_fractions(Fraction(got), Fraction(want), tolerance)


def _close_fractions(got: Fraction, want: Fraction, tolerance: Tolerance) -> bool:
    if got == want or math.inf in tolerance:
        return True
    rtol, atol = map(Fraction, tolerance)
    return abs(got - want) <= atol + rtol * abs(want)


def _close_decimals(got: Decimal, want: Decimal, tolerance: Tolerance) -> bool:
    if not (got.is_finite() and want.is_finite()):
        return got.as_tuple() == want.as_tuple()
    context = Context(prec=50, traps=[])
    rtol, atol = map(Decimal, tolerance)
    limit = context.add(atol, context.multiply(rtol, context.abs(want)))
    return context.abs(context.subtract(got, want)) <= limit


def _example(want: Any) -> str:
    return "" if want is None else f" such as {show(want)}"


def _value_difference(got: Any, want: Any, about: str = "") -> str:
    got_text, want_text = show_both(got, want)
    return f"got {got_text}, expected {about}{want_text}" + remarks.of_number(got, want)


def _text_difference(got: str, want: str) -> str:
    """Where two texts first differ; long ones are cut."""
    remark = remarks.of_text(got, want)
    if max(len(got), len(want)) <= MAX_TEXT:
        return f"got {got!r}, expected {want!r}{remark}"
    at = next((n for n, (a, b) in enumerate(zip(got, want, strict=False)) if a != b), None)
    at = min(len(got), len(want)) if at is None else at
    line = got.count("\n", 0, at) + 1
    position = f"line {line}" if "\n" in want else f"character {at + 1}"
    got_text, want_text = (repr(x[max(at - 20, 0) : at + 20]) for x in (got, want))
    return f"differs first at {position}: got ...{got_text}..., expected ...{want_text}...{remark}"


def identity(x: Any) -> Any:
    """The identity of a dict's key or a set's element: its kind and its value, NaN included."""
    kind = type_name(x)
    if isinstance(x, tuple):
        return (kind, *map(identity, x))
    if isinstance(x, frozenset):
        return (kind, frozenset(Counter(map(identity, x)).items()))
    if kind in _KINDS_WITH_NAN and x != x:
        return (kind, str(x))
    if kind in (dt.datetime.__name__, dt.time.__name__):
        return (kind, x.replace(tzinfo=None), _utc_offset(x))
    if kind == "timedelta64":
        return (kind, compare_arrays.timedelta_measure(x.dtype), x)
    if kind == "Timestamp":
        return (kind, str(x.tz), x)
    if kind == "Interval":
        return (kind, x.closed, identity(x.left), identity(x.right))
    if kind == "Decimal":
        return (kind, x.as_tuple() if x else (x, x.as_tuple().exponent))
    return (kind, as_python(x) if kind in _NUMPY_KINDS else x)
