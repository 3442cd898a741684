"""Formats values as a learner would write them, on one line if possible."""

from __future__ import annotations

import math
import re
import sys
from typing import Any

import numpy as np

from gradatim.checks.remote import Handle

WIDTH, MAX_COMPARED = 160, 100_000  # characters shown of a value; characters compared
MAX_ARRAY_ITEMS = 20  # larger arrays are abbreviated
CONTEXT = 40  # characters shown before a difference in a text
_ADDRESS = re.compile(" at 0x[0-9a-f]+")


def show(x: Any, width: int = WIDTH, digits: int = 6) -> str:
    """A value as the learner would write it, cut at `width` characters.

    `digits`: significant ones of a float; 17 tell any two floats apart.
    """
    x = as_python(x)
    text = _show_number(x, digits) if isinstance(x, float) else _show_value(x, digits)
    return text if len(text) <= width else text[: width - 4].rstrip() + " ..."


def as_python(x: Any) -> Any:
    """A NumPy scalar as a Python value; other values unchanged. NumPy would compare a narrow
    scalar with a Python number at the narrow width, where 100,000 may be infinite."""
    return x.item() if isinstance(x, np.generic) else x


def show_both(got: Any, want: Any) -> tuple[str, str]:
    """Two different values with enough digits to tell them apart; of long ones, the first place at
    which they differ."""
    texts = "", ""
    for digits in (6, 17):
        texts = show(got, digits=digits), show(want, digits=digits)
        if isinstance(want, np.ndarray) or is_long(got) or is_long(want):
            texts = _difference_parts(got, want, digits) or texts
        if texts[0] != texts[1]:
            break
    return texts


def is_long(x: Any) -> bool:
    """Whether a value would be cut."""
    return len(show(x, MAX_COMPARED)) > WIDTH


def _difference_parts(got: Any, want: Any, digits: int) -> tuple[str, str] | None:
    """Where two long values first differ, and both parts there; None if they have no matching
    parts."""
    position = _first_difference(got, want, digits)
    if position is None:
        return None
    if isinstance(want, str):
        at, line = position, want.count("\n", 0, position) + 1
        name = f"line {line}" if "\n" in want else f"character {at + 1}"
        start = max(want.rfind("\n", 0, at) + 1, at - CONTEXT)
        got_text, want_text = (_excerpt(text, start) for text in (got, want))
        return f"from {name}: {got_text}", f"from {name}: {want_text}"
    if isinstance(want, np.ndarray) and want.ndim > 1:
        indices, got, want = _descend(got, want, position)
        name = f"in row {position}" if len(indices) == 1 else f"at {indices}"
        got_text, want_text = show_both(got, want)
        return f"{name}: {got_text}", f"{name}: {want_text}"
    got_text, want_text = show_both(got[position], want[position])
    name = f"at key {show(position)}" if isinstance(want, dict) else f"at index {position}"
    return f"{name}: {got_text}", f"{name}: {want_text}"


def _descend(got: Any, want: Any, row: int) -> tuple[list[int], Any, Any]:
    """Indices of the first row that differs, of the first difference inside it, and so on while the
    rows are long; and the two parts."""
    indices, index = list[int](), int(row)
    while True:
        indices.append(index)
        got, want = got[index], want[index]
        inner = _first_different_row(got, want) if want.ndim > 1 else None
        if inner is None:
            return indices, got, want
        index = inner


def _excerpt(text: str, start: int) -> str:
    """Part of a text in quotation marks, with dots where it was cut."""
    more = " ..." if len(text) > start + 3 * CONTEXT else ""
    return ("... " if start else "") + repr(text[start : start + 3 * CONTEXT]) + more


def _first_difference(got: Any, want: Any, digits: int) -> Any:
    """The first place at which two values of the same form differ; None if there is none."""
    if isinstance(want, np.ndarray):
        return _first_different_row(got, want)
    if type(got) is not type(want):
        return None
    if isinstance(want, str):
        pairs = enumerate(zip(got, want, strict=False))
        return next((n for n, (a, b) in pairs if a != b), min(len(got), len(want)))
    if isinstance(want, list | tuple) and len(got) == len(want):
        return next((n for n, pair in enumerate(zip(got, want, strict=True))
                     if _look_different(*pair, digits)), None)  # fmt: skip
    if isinstance(want, dict) and got.keys() == want.keys():
        return next((key for key in want if _look_different(got[key], want[key], digits)), None)
    return None


def _look_different(a: Any, b: Any, digits: int) -> bool:
    return show(a, MAX_COMPARED, digits) != show(b, MAX_COMPARED, digits)


def _first_different_row(got: Any, want: Any) -> int | None:
    """The first row in which two arrays of the same shape differ, if too large to show whole."""
    comparable = isinstance(got, np.ndarray) and got.shape == want.shape and want.ndim
    if not comparable or want.size <= MAX_ARRAY_ITEMS or want.dtype.kind not in "biuf":
        return None
    if got.dtype.kind not in "biuf":
        return None
    close_enough = np.isclose(got, want, rtol=1e-6, atol=1e-9, equal_nan=True)
    same = (
        close_enough if not close_enough.all() else (got == want) | ((got != got) & (want != want))
    )
    different = np.argwhere(~same)
    return int(different[0][0]) if len(different) else None


def type_name(x: Any) -> str:
    """The name of a value's type; the same for a Python and a NumPy scalar."""
    if x is None:
        return "None"
    for types, name in _TYPE_NAMES:
        if isinstance(x, types):
            return name
    return x._type if isinstance(x, Handle) else type(x).__name__


_TYPE_NAMES: tuple[tuple[Any, str], ...] = (
    ((np.timedelta64,), "timedelta64"),  # NumPy counts it as an integer
    ((bool, np.bool_), "bool"),
    ((int, np.integer), "int"),
    ((float, np.floating), "float"),
    ((complex, np.complexfloating), "complex"),
    ((np.str_,), "str"),
    ((np.bytes_,), "bytes"),
)


def show_got(x: Any) -> str:
    """The returned value with its type: "got 3, an int"."""
    return "got None" if x is None else f"got {show(x)}, {with_article(type_name(x))}"


def with_article(name: str) -> str:
    """ "an int", "a float"; None has none."""
    if name == "None":
        return name
    return f"an {name}" if name[0].lower() in "aeiou" else f"a {name}"


def is_pandas(x: Any) -> bool:
    """Whether a value belongs to pandas, without importing pandas."""
    return "pandas" in sys.modules and type(x).__module__.partition(".")[0] == "pandas"


def _show_value(x: Any, digits: int) -> str:
    if isinstance(x, np.ma.MaskedArray):
        return f"masked array({x.tolist()})"
    if isinstance(x, np.ndarray):
        body = np.array2string(
            x, precision=digits - 1, separator=", ", threshold=MAX_ARRAY_ITEMS, edgeitems=3
        )
        return (
            "array("
            + " ".join(body.split())
            + (f", shape {x.shape})" if x.size > MAX_ARRAY_ITEMS else ")")
        )
    if isinstance(x, list | tuple) and all(isinstance(v, int | float | np.number) for v in x):
        open_, close_ = ("[", "]") if isinstance(x, list) else ("(", ",)" if len(x) == 1 else ")")
        return open_ + ", ".join(_show_number(v, digits) for v in x) + close_
    if isinstance(x, set | frozenset) and x:
        inner = ", ".join(sorted(map(repr, x)))  # the order of a set varies between processes
        return f"{{{inner}}}" if isinstance(x, set) else f"frozenset({{{inner}}})"
    if is_pandas(x) and not np.isscalar(x) and hasattr(x, "to_string"):
        first = x.head(8)
        return "\n" + str(first.map(_quote_blank) if hasattr(first, "map") else first)
    try:
        if isinstance(x, int | str):
            return _show_int(x) if type(x) is int else repr(x)
        return _ADDRESS.sub("", repr(x))  # addresses vary from run to run
    except ValueError:  # Python refuses to write more than 4300 digits
        return f"a {type(x).__name__} with a number too long to write"


def _quote_blank(x: Any) -> Any:
    """A text in a table: in quotation marks if it is empty or has spaces at an end."""
    return repr(x) if type(x) is str and (not x or x != x.strip()) else x


def _show_number(x: Any, digits: int) -> str:
    x = as_python(x)
    if isinstance(x, bool) or not isinstance(x, float) or not math.isfinite(x):
        return _show_int(x) if type(x) is int else repr(x)
    short = repr(x) if digits > 16 else f"{x:.{digits}g}"
    return short if any(c in short for c in ".e") else short + ".0"


def _show_int(x: int) -> str:
    return repr(x) if x.bit_length() < 10_000 else f"an integer of {x.bit_length():,} bits"
