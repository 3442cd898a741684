"""Proof of equality: two values are the same only if it is shown, never by default.

`difference` gives "" for a proof, else words for the learner: what was seen before what was wanted,
then at most one remark on how near it is. docs/authoring.md holds the exact meaning.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import math
from collections import Counter
from collections.abc import Callable
from decimal import Context, Decimal
from fractions import Fraction
from typing import Any

import numpy as np

from gradatim.checks import compare_arrays, remarks
from gradatim.checks.show import both, is_pandas, show

__all__ = ["Tolerance", "both", "difference", "kind", "show"]
Tolerance = tuple[float, float]  # relative, absolute
SHORT = 12  # values that are shown whole; of more only the first that differs
TEXT = 60  # characters of which the same is true


def difference(got: Any, want: Any, tolerance: Tolerance | None = None) -> str:
    """Why `got` is not `want`: exactly, or for numbers within (rtol, atol)."""
    if is_pandas(want) or is_pandas(got):
        from gradatim.checks import compare_frames

        return compare_frames.difference(got, want, tolerance)
    if isinstance(want, np.ndarray) or isinstance(got, np.ndarray):
        return compare_arrays.difference(got, want, tolerance)
    if isinstance(want, list | tuple):
        return _sequences(got, want, tolerance)
    if isinstance(want, dict):
        return _dicts(got, want, tolerance)
    if isinstance(want, set | frozenset):
        return _sets(got, want, tolerance)
    return _scalars(got, want, tolerance)


def kind(x: Any) -> str:
    """The word for a type in which a Python scalar equals the NumPy one."""
    if x is None:
        return "None"
    for kinds, word in _KINDS:
        if isinstance(x, kinds):
            return word
    return type(x).__name__


_KINDS: tuple[tuple[Any, str], ...] = (
    ((bool, np.bool_), "bool"),
    ((int, np.integer), "int"),
    ((float, np.floating), "float"),
    ((complex, np.complexfloating), "complex"),
    ((np.str_,), "str"),
    ((np.bytes_,), "bytes"),
)
_NUMBERS = {"int", "float", "complex"}


# One value --------------------------------------------------------------------------------------


def _scalars(got: Any, want: Any, tolerance: Tolerance | None) -> str:
    kinds = kind(got), kind(want)
    if tolerance is not None and set(kinds) <= _NUMBERS:
        return "" if _near(got, want, tolerance) else _off(got, want, "about ")
    if kinds[0] != kinds[1]:
        seen = f"{saw(got)}; expected {_a(kinds[1])}{_such_as(want)}"
        return seen + remarks.of_kind(got, want)
    if isinstance(want, np.datetime64 | np.timedelta64 | np.void):
        return compare_arrays.difference(np.asarray(got), np.asarray(want), tolerance)
    try:
        same = _same(kinds[1], got, want, tolerance)
    except Exception as error:
        return f"got {type(got).__name__}, which cannot be compared: {error}"
    if same:
        return ""
    return _texts(got, want) if kinds[1] == "str" else _off(got, want)


def _same(word: str, got: Any, want: Any, tolerance: Tolerance | None) -> bool:
    """Whether two values of one kind are one."""
    if tolerance is not None and word == "Decimal":
        return _near_decimals(got, want, tolerance)
    if tolerance is not None and word == "Fraction":
        return _near_fractions(got, want, tolerance)
    exact = _EXACT.get(word)
    return exact(got, want) if exact else bool(got == want)


def _floats(got: Any, want: Any) -> bool:
    return bool(got == want) or bool(got != got and want != want)


def _complexes(got: Any, want: Any) -> bool:
    return _floats(got.real, want.real) and _floats(got.imag, want.imag)


def _decimals(got: Decimal, want: Decimal) -> bool:
    """With the digits after the point: 1.2 is not 1.20."""
    a, b = got.as_tuple(), want.as_tuple()
    if got.is_finite() and want.is_finite():
        return got == want and a.exponent == b.exponent
    return a == b


def _moments(got: Any, want: Any) -> bool:
    return bool(got == want) and got.utcoffset() == want.utcoffset()


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
    except TypeError:  # an int too large for an array beside a float
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


def saw(x: Any) -> str:
    """What came, with its type."""
    return "got None" if x is None else f"got {show(x)}, {_a(kind(x))}"


def _such_as(want: Any) -> str:
    return "" if want is None else f" such as {show(want)}"


def _a(word: str) -> str:
    if word == "None":
        return word
    return f"an {word}" if word[0] in "aeiou" else f"a {word}"


def _off(got: Any, want: Any, about: str = "") -> str:
    seen, wished = both(got, want)
    return f"got {seen}, expected {about}{wished}" + remarks.of_number(got, want)


def _texts(got: str, want: str) -> str:
    """Where two texts part; a long one is not shown whole."""
    remark = remarks.of_text(got, want)
    if max(len(got), len(want)) <= TEXT:
        return f"got {got!r}, expected {want!r}{remark}"
    at = next((n for n, (a, b) in enumerate(zip(got, want, strict=False)) if a != b), None)
    at = min(len(got), len(want)) if at is None else at
    line = got.count("\n", 0, at) + 1
    place = f"line {line}" if "\n" in want else f"character {at + 1}"
    seen, wished = (repr(x[max(at - 20, 0) : at + 20]) for x in (got, want))
    return f"differs first at {place}: got ...{seen}..., expected ...{wished}...{remark}"


# Several values ---------------------------------------------------------------------------------


def _sequences(got: Any, want: Any, tolerance: Tolerance | None) -> str:
    if type(got) is not type(want):
        seen = f"{saw(got)}; expected {show(want)}" if len(want) <= SHORT else ""
        seen = seen or f"{saw(got)}; expected {_a(kind(want))} of {len(want)} items"
        alike = isinstance(got, list | tuple) and not difference(list(got), list(want), tolerance)
        return seen + (" (right values, but another type)" if alike else "")
    if len(got) != len(want):
        return _lengths(got, want, tolerance)
    if _quickly(got, want, tolerance):
        return ""
    wrong = (n for n, (g, w) in enumerate(zip(got, want, strict=True))
             if difference(g, w, tolerance))  # fmt: skip
    first = next(wrong, None)
    return "" if first is None else _first_wrong(got, want, first, tolerance)


def _quickly(got: Any, want: Any, tolerance: Tolerance | None) -> bool:
    """Whether two long lists of plain numbers are the same; False says nothing."""
    kinds = {*map(type, got), *map(type, want)}
    if tolerance is None or kinds != {float}:
        return kinds in ({int}, {str}, {float}) and bool(got == want)
    return compare_arrays.close(np.array(got), np.array(want), tolerance)


def _first_wrong(got: Any, want: Any, first: int, tolerance: Tolerance | None) -> str:
    several = isinstance(want[first], list | tuple | dict | np.ndarray)
    with contextlib.nullcontext() if several else remarks.silent():  # of one item it says too much
        inner = difference(got[first], want[first], tolerance)
    remark = remarks.of_items(got, want, tolerance)
    if len(want) > SHORT:
        return f"differs first at index {first}: {inner}{remark}"
    seen, wished = both(got, want)
    more = f"; first at index {first}: {inner}" if len(got) > 1 and not remark else ""
    return f"got {seen}, expected {wished}{remark}{more}"


def _lengths(got: Any, want: Any, tolerance: Tolerance | None) -> str:
    remark = remarks.of_length(got, want, tolerance)
    items = "1 item" if len(got) == 1 else f"{len(got)} items"
    if len(want) > SHORT:
        return f"got {items}, {show(got)}; expected {len(want)}{remark}"
    remark = remark or f" ({items} instead of {len(want)})"
    return f"got {show(got)}, expected {show(want)}{remark}"


def _dicts(got: Any, want: Any, tolerance: Tolerance | None) -> str:
    if not isinstance(got, dict):
        return f"{saw(got)}; expected a dict"
    mine, theirs = ({_key(k): k for k in x} for x in (got, want))
    missing = [theirs[key] for key in theirs if key not in mine]
    extra = [mine[key] for key in mine if key not in theirs]
    if missing or extra:
        return _keys(got, missing, extra)
    for key in theirs:
        inner = difference(got[mine[key]], want[theirs[key]], tolerance)
        if inner:
            return f"at key {show(theirs[key])}: {inner}"
    return ""


def _keys(got: Any, missing: list[Any], extra: list[Any]) -> str:
    if missing and extra and str(missing[0]) == str(extra[0]):
        return f"got the key {saw(extra[0])[4:]}; expected {_a(kind(missing[0]))} as a key"
    if missing:
        return f"got {show(got)}; the key {show(missing[0])} is missing"
    return f"got {show(got)}; the key {show(extra[0])} was not asked for"


def _sets(got: Any, want: Any, tolerance: Tolerance | None) -> str:
    if kind(got) != kind(want):
        return f"{saw(got)}; expected {_a(kind(want))}"
    mine, theirs = ({_key(x): x for x in xs} for xs in (got, want))
    if mine.keys() == theirs.keys():
        return ""
    numbers = {kind(x) for x in (*got, *want)} <= {"int", "float"}
    if tolerance is not None and numbers and not _sequences(sorted(got), sorted(want), tolerance):
        return ""
    missing = [theirs[key] for key in theirs if key not in mine]
    extra = [mine[key] for key in mine if key not in theirs]
    odd = f"{show(missing[0])} is missing" if missing else f"{show(extra[0])} was not asked for"
    wished = f"expected {show(want)}; " if len(want) <= SHORT else ""
    return f"got {show(got)}, {wished}{odd}"


def _key(x: Any) -> Any:
    """What makes a key or an element of a set itself: its kind and its value, NaN included."""
    word = kind(x)
    if isinstance(x, tuple):
        return (word, *map(_key, x))
    if isinstance(x, frozenset):
        return (word, frozenset(Counter(map(_key, x)).items()))
    if word in ("float", "complex", "Decimal") and x != x:
        return (word, repr(x))
    if word in (dt.datetime.__name__, dt.time.__name__):
        return (word, x.replace(tzinfo=None), x.utcoffset())
    if word == "Decimal":
        return (word, x.as_tuple() if x else (x, x.as_tuple().exponent))
    return (word, x.item() if word in ("str", "bytes") and isinstance(x, np.generic) else x)
