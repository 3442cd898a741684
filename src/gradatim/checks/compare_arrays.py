"""Compares NumPy arrays: class, shape, dtype kind and every value."""

from __future__ import annotations

from typing import Any

import numpy as np

from gradatim.checks import remarks
from gradatim.checks.rule import Rule, Tolerance
from gradatim.checks.show import both, saw, show

Array = Any
NUMBERS = "iufc"


def difference(got: Any, want: Any, rule: Rule) -> str:
    """How two values differ of which at least one is an array; "" if they are equal."""
    likes: Any = (np.ndarray,)
    if rule.tolerance is not None:
        likes = (np.ndarray, int, float, complex, np.number, list, tuple)
    if not isinstance(got, likes):
        return f"{saw(got)}; expected an array of shape {want.shape}{_listed(got, want, rule)}"
    if not isinstance(want, likes):
        return f"got an array of shape {got.shape}; expected {saw(want)[4:]}"
    classes = [type(x) for x in (got, want) if isinstance(x, np.ndarray)]
    if len(set(classes)) > 1 or (len(classes) == 1 and classes[0] is not np.ndarray):
        return f"got {_class(got)}, expected {_class(want)}"
    try:
        a, b = _array(got), _array(want)
    except ValueError:
        return f"got {show(got)}, whose rows have different lengths"
    return _arrays(a, b, rule)


def _listed(got: Any, want: Array, rule: Rule) -> str:
    """A remark if a list has the right values."""
    if not isinstance(got, list | tuple) or not want.size:
        return ""
    try:
        same = not _arrays(_array(got), want, rule.exact)
    except ValueError:
        return ""
    return f" (right values, but a {type(got).__name__} instead of an array)" if same else ""


def _array(x: Any) -> Array:
    """The value as an array; of objects if an array of text would change the items of a list."""
    made = np.asanyarray(x)
    if made.dtype.kind not in "US" or isinstance(x, np.ndarray):
        return made
    objects = np.array(x, dtype=object)  # as text, trailing NULs are lost and 1 becomes "1"
    return made if made.tolist() == objects.tolist() else objects


def _class(x: Any) -> str:
    names = {"ndarray": "an array", "MaskedArray": "a masked array"}
    return names.get(type(x).__name__, f"a {type(x).__name__}")


def _arrays(a: Array, b: Array, rule: Rule) -> str:
    if a.shape != b.shape:
        return _shapes(a, b, rule)
    if not _same_kind(a, b, rule):
        remark = remarks.of_array_kind(a, b)
        return f"right shape, but dtype {a.dtype} instead of {b.dtype}{remark}"
    if isinstance(b, np.ma.MaskedArray):
        masks = np.ma.getmaskarray(a), np.ma.getmaskarray(b)
        if not np.array_equal(*masks):
            return f"the values at other places are masked: got {show(a)}, expected {show(b)}"
        a, b = a.compressed(), b.compressed()
    if b.dtype.names is not None:
        return _fields(a, b, rule)
    equal = right(a, b, rule)
    return "" if equal.all() else _first_off(a, b, equal, rule)


def _same_kind(a: Array, b: Array, rule: Rule) -> bool:
    if b.dtype.names is not None or a.dtype.names is not None:
        return bool(a.dtype.names == b.dtype.names)
    if rule.tolerance is not None and a.dtype.kind in NUMBERS and b.dtype.kind in NUMBERS:
        return True
    kinds = {"u": "i"}
    return bool(kinds.get(a.dtype.kind, a.dtype.kind) == kinds.get(b.dtype.kind, b.dtype.kind))


def _fields(a: Array, b: Array, rule: Rule) -> str:
    for name in b.dtype.names:
        inner = _arrays(a[name], b[name], rule)
        if inner:
            return f"field {name!r}: {inner}"
    return ""


def right(a: Array, b: Array, rule: Rule) -> Array:
    """Elementwise: whether the values are equal."""
    if b.dtype.kind == "O":
        return _objects(a, b, rule)
    if b.dtype.kind in "mM":
        return _times(a, b)
    if rule.tolerance is not None and b.dtype.kind in NUMBERS:
        return near(a, b, rule.tolerance)
    if b.dtype.kind == "c":
        return _floats(a.real, b.real) & _floats(a.imag, b.imag)
    return _floats(a, b) if b.dtype.kind == "f" else a == b


def _floats(a: Array, b: Array) -> Array:
    return (a == b) | ((a != a) & (b != b))


def _times(a: Array, b: Array) -> Array:
    """Elementwise equality of datetimes or timedeltas of any units; a value that the other unit
    cannot represent is not equal."""
    neither = (a != a) & (b != b)
    if a.dtype == b.dtype:
        return (a == b) | neither
    if measure(a.dtype) != measure(b.dtype):
        return neither
    try:
        there = a.astype(b.dtype)
        back = there.astype(a.dtype)
    except OverflowError:  # the factor between the units does not fit
        return neither
    return ((there == b) & (back == a)) | neither


def measure(dtype: Any) -> str:
    """The measure of a timedelta dtype: months (which have no fixed length), seconds, or none."""
    unit = np.datetime_data(dtype)[0] if dtype.kind == "m" else ""
    return {"Y": "months", "M": "months", "generic": "numbers"}.get(unit, "seconds")


def _objects(a: Array, b: Array, rule: Rule) -> Array:
    flat = [rule.same(x, y) for x, y in zip(a.flat, b.flat, strict=True)]
    return np.array(flat, dtype=bool).reshape(b.shape)


def close(a: Array, b: Array, tolerance: Tolerance) -> bool:
    """Whether all numbers of `a` equal those of `b` within the tolerance."""
    return bool(near(a, b, tolerance).all())


@np.errstate(over="ignore", invalid="ignore")
def near(a: Array, b: Array, tolerance: Tolerance) -> Array:
    """Elementwise: whether `a` equals `b` within the tolerance; NaN and inf must agree."""
    rtol, atol = tolerance
    if a.dtype.kind in "iu" and b.dtype.kind in "iu":
        return (a == b) | (_gap(a, b) <= atol + rtol * np.abs(b.astype(float)))
    parts = _floats(a.real, b.real) & _floats(a.imag, b.imag)
    size = "c16" if "c" in (a.dtype.kind, b.dtype.kind) else "f8"
    a, b = a.astype(size), b.astype(size)
    finite = np.isfinite(a) & np.isfinite(b)
    return parts | (finite & (np.abs(a - b) <= atol + rtol * np.abs(b)))


def _gap(a: Array, b: Array) -> Array:
    """The absolute difference of integers, without the overflow of small dtypes and of 64 bits."""
    one, other = (x.astype(np.int64 if x.dtype.kind == "i" else np.uint64).view(np.uint64)
                  for x in (a, b))  # fmt: skip
    gap = np.where(a > b, one - other, other - one).astype(float)
    # With different signs, the difference may not fit into 64 bits.
    return np.where((a < 0) == (b < 0), gap, np.abs(a.astype(float) - b.astype(float)))


def _shapes(a: Array, b: Array, rule: Rule) -> str:
    if a.size == b.size and a.size and not _arrays(a.reshape(b.shape), b, rule):
        return f"right values, wrong shape {a.shape} instead of {b.shape}"
    if a.ndim == 2 and a.T.shape == b.shape and not _arrays(a.T, b, rule):
        return f"right values, but transposed: shape {a.shape} instead of {b.shape}"
    remark = ""
    if a.ndim == b.ndim and a.ndim and a.shape[1:] == b.shape[1:]:
        word = "value" if a.ndim == 1 else "row"
        remark = remarks.of_rows(len(a), len(b), word, lambda n, m: not _arrays(a[n], b[m], rule))
    return f"got shape {a.shape}, expected {b.shape}{remark}"


def _first_off(a: Array, b: Array, equal: Array, rule: Rule) -> str:
    remark = remarks.of_arrays(a, b, lambda x, y: bool(right(x, y, rule).all()))
    if a.size <= 12:
        seen, wished = both(a, b)
        numbers = rule.tolerance is not None and b.dtype.kind in "fc"
        return f"got {seen}, expected {'about ' if numbers else ''}{wished}{remark}"
    wrong = np.argwhere(~equal)
    place = tuple(map(int, wrong[0]))
    seen, wished = both(a[place], b[place])
    words = f"at {list(place)}: got {seen}, expected {wished}"
    return f"{words}; {len(wrong)} of {a.size} values differ{remark}"
