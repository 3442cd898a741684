"""Compares NumPy arrays: class, shape, dtype kind and every value."""

from __future__ import annotations

from typing import Any

import numpy as np

from gradatim.checks import remarks
from gradatim.checks.rule import Rule, Tolerance
from gradatim.checks.show import show, show_both, show_got

Array = Any
NUMERIC_KINDS = "iufc"


def difference(got: Any, want: Any, rule: Rule) -> str:
    """How two values differ of which at least one is an array; "" if they are equal."""
    comparable: Any = (np.ndarray,)
    if rule.tolerance is not None:
        comparable = (np.ndarray, int, float, complex, np.number, list, tuple)
    if not isinstance(got, comparable):
        return (
            f"{show_got(got)}; expected an array of shape {want.shape}"
            f"{_list_remark(got, want, rule)}"
        )
    if not isinstance(want, comparable):
        return f"got an array of shape {got.shape}; expected {show_got(want)[4:]}"
    classes = [type(x) for x in (got, want) if isinstance(x, np.ndarray)]
    if len(set(classes)) > 1 or (len(classes) == 1 and classes[0] is not np.ndarray):
        return f"got {_class_name(got)}, expected {_class_name(want)}"
    try:
        a, b = _to_array(got), _to_array(want)
    except ValueError:
        return f"got {show(got)}, whose rows have different lengths"
    return _array_difference(a, b, rule)


def _list_remark(got: Any, want: Array, rule: Rule) -> str:
    """A remark if a list has the right values."""
    if not isinstance(got, list | tuple) or not want.size:
        return ""
    try:
        same = not _array_difference(_to_array(got), want, rule.exact)
    except ValueError:
        return ""
    return f" (right values, but a {type(got).__name__} instead of an array)" if same else ""


def _to_array(x: Any) -> Array:
    """The value as an array; of objects if an array of text would change the items of a list."""
    array = np.asanyarray(x)
    if array.dtype.kind not in "US" or isinstance(x, np.ndarray):
        return array
    objects = np.array(x, dtype=object)  # as text, trailing NULs are lost and 1 becomes "1"
    return array if array.tolist() == objects.tolist() else objects


def _class_name(x: Any) -> str:
    names = {"ndarray": "an array", "MaskedArray": "a masked array"}
    return names.get(type(x).__name__, f"a {type(x).__name__}")


def _array_difference(a: Array, b: Array, rule: Rule) -> str:
    if a.shape != b.shape:
        return _shape_difference(a, b, rule)
    if not _same_kind(a, b, rule):
        remark = remarks.of_array_kind(a, b)
        return f"right shape, but dtype {a.dtype} instead of {b.dtype}{remark}"
    if isinstance(b, np.ma.MaskedArray):
        masks = np.ma.getmaskarray(a), np.ma.getmaskarray(b)
        if not np.array_equal(*masks):
            return f"the values at other places are masked: got {show(a)}, expected {show(b)}"
        a, b = a.compressed(), b.compressed()
    if b.dtype.names is not None:
        return _field_difference(a, b, rule)
    equal = elementwise_equal(a, b, rule)
    return "" if equal.all() else _first_difference(a, b, equal, rule)


def _same_kind(a: Array, b: Array, rule: Rule) -> bool:
    if b.dtype.names is not None or a.dtype.names is not None:
        return bool(a.dtype.names == b.dtype.names)
    if (
        rule.tolerance is not None
        and a.dtype.kind in NUMERIC_KINDS
        and b.dtype.kind in NUMERIC_KINDS
    ):
        return True
    kinds = {"u": "i"}
    return bool(kinds.get(a.dtype.kind, a.dtype.kind) == kinds.get(b.dtype.kind, b.dtype.kind))


def _field_difference(a: Array, b: Array, rule: Rule) -> str:
    for name in b.dtype.names:
        inner = _array_difference(a[name], b[name], rule)
        if inner:
            return f"field {name!r}: {inner}"
    return ""


def elementwise_equal(a: Array, b: Array, rule: Rule) -> Array:
    """Elementwise: whether the values are equal."""
    if b.dtype.kind == "O":
        return _equal_objects(a, b, rule)
    if b.dtype.kind in "mM":
        return _equal_times(a, b)
    if rule.tolerance is not None and b.dtype.kind in NUMERIC_KINDS:
        return elementwise_close(a, b, rule.tolerance)
    if b.dtype.kind == "c":
        return _equal_floats(a.real, b.real) & _equal_floats(a.imag, b.imag)
    return _equal_floats(a, b) if b.dtype.kind == "f" else a == b


def _equal_floats(a: Array, b: Array) -> Array:
    return (a == b) | ((a != a) & (b != b))


def _equal_times(a: Array, b: Array) -> Array:
    """Elementwise equality of datetimes or timedeltas of any units; a value that the other unit
    cannot represent is not equal."""
    both_missing = (a != a) & (b != b)
    if a.dtype == b.dtype:
        return (a == b) | both_missing
    if timedelta_measure(a.dtype) != timedelta_measure(b.dtype):
        return both_missing
    try:
        converted = a.astype(b.dtype)
        restored = converted.astype(a.dtype)
    except OverflowError:  # the factor between the units does not fit
        return both_missing
    return ((converted == b) & (restored == a)) | both_missing


def timedelta_measure(dtype: Any) -> str:
    """The measure of a timedelta dtype: months (which have no fixed length), seconds, or none."""
    unit = np.datetime_data(dtype)[0] if dtype.kind == "m" else ""
    return {"Y": "months", "M": "months", "generic": "numbers"}.get(unit, "seconds")


def _equal_objects(a: Array, b: Array, rule: Rule) -> Array:
    flat = [rule.same(x, y) for x, y in zip(a.flat, b.flat, strict=True)]
    return np.array(flat, dtype=bool).reshape(b.shape)


def all_close(a: Array, b: Array, tolerance: Tolerance) -> bool:
    """Whether all numbers of `a` equal those of `b` within the tolerance."""
    return bool(elementwise_close(a, b, tolerance).all())


@np.errstate(over="ignore", invalid="ignore")
def elementwise_close(a: Array, b: Array, tolerance: Tolerance) -> Array:
    """Elementwise: whether `a` equals `b` within the tolerance; NaN and inf must agree."""
    rtol, atol = tolerance
    if a.dtype.kind in "iu" and b.dtype.kind in "iu":
        return (a == b) | (_absolute_difference(a, b) <= atol + rtol * np.abs(b.astype(float)))
    equal_parts = _equal_floats(a.real, b.real) & _equal_floats(a.imag, b.imag)
    size = "c16" if "c" in (a.dtype.kind, b.dtype.kind) else "f8"
    a, b = a.astype(size), b.astype(size)
    finite = np.isfinite(a) & np.isfinite(b)
    return equal_parts | (finite & (np.abs(a - b) <= atol + rtol * np.abs(b)))


def _absolute_difference(a: Array, b: Array) -> Array:
    """The absolute difference of integers, without the overflow of small dtypes and of 64 bits."""
    a_bits, b_bits = (x.astype(np.int64 if x.dtype.kind == "i" else np.uint64).view(np.uint64)
                  for x in (a, b))  # fmt: skip
    gap = np.where(a > b, a_bits - b_bits, b_bits - a_bits).astype(float)
    # With different signs, the difference may not fit into 64 bits.
    return np.where((a < 0) == (b < 0), gap, np.abs(a.astype(float) - b.astype(float)))


def _shape_difference(a: Array, b: Array, rule: Rule) -> str:
    if a.size == b.size and a.size and not _array_difference(a.reshape(b.shape), b, rule):
        return f"right values, wrong shape {a.shape} instead of {b.shape}"
    if a.ndim == 2 and a.T.shape == b.shape and not _array_difference(a.T, b, rule):
        return f"right values, but transposed: shape {a.shape} instead of {b.shape}"
    remark = ""
    if a.ndim == b.ndim and a.ndim and a.shape[1:] == b.shape[1:]:
        noun = "value" if a.ndim == 1 else "row"
        remark = remarks.of_rows(
            len(a), len(b), noun, lambda n, m: not _array_difference(a[n], b[m], rule)
        )
    return f"got shape {a.shape}, expected {b.shape}{remark}"


def _first_difference(a: Array, b: Array, equal: Array, rule: Rule) -> str:
    remark = remarks.of_arrays(a, b, lambda x, y: bool(elementwise_equal(x, y, rule).all()))
    if a.size <= 12:
        got_text, want_text = show_both(a, b)
        numbers = rule.tolerance is not None and b.dtype.kind in "fc"
        return f"got {got_text}, expected {'about ' if numbers else ''}{want_text}{remark}"
    wrong = np.argwhere(~equal)
    index = tuple(map(int, wrong[0]))
    got_text, want_text = show_both(a[index], b[index])
    message = f"at {list(index)}: got {got_text}, expected {want_text}"
    return f"{message}; {len(wrong)} of {a.size} values differ{remark}"
