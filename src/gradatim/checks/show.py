"""Formats values as a learner would write them, on one line if possible."""

from __future__ import annotations

import math
import re
import sys
from typing import Any

import numpy as np

from gradatim.checks.remote import Handle

WIDTH, LONGEST = 160, 100_000  # characters shown of a value; characters compared
WHOLE = 20  # larger arrays are abbreviated
AROUND = 40  # characters shown before a difference in a text
_ADDRESS = re.compile(" at 0x[0-9a-f]+")


def show(x: Any, width: int = WIDTH, digits: int = 6) -> str:
    """A value as the learner would write it, cut at `width` characters.

    `digits`: significant ones of a float; 17 tell any two floats apart.
    """
    x = as_python(x)
    text = _number(x, digits) if isinstance(x, float) else _text(x, digits)
    return text if len(text) <= width else text[: width - 4].rstrip() + " ..."


def as_python(x: Any) -> Any:
    """A NumPy scalar as a Python value; other values unchanged. NumPy would compare a narrow
    scalar with a Python number at the narrow width, where 100,000 may be infinite."""
    return x.item() if isinstance(x, np.generic) else x


def both(got: Any, want: Any) -> tuple[str, str]:
    """Two different values with enough digits to tell them apart; of long ones, the first place at
    which they differ."""
    pair = "", ""
    for digits in (6, 17):
        pair = show(got, digits=digits), show(want, digits=digits)
        if isinstance(want, np.ndarray) or is_long(got) or is_long(want):
            pair = _parts(got, want, digits) or pair
        if pair[0] != pair[1]:
            break
    return pair


def is_long(x: Any) -> bool:
    """Whether a value would be cut."""
    return len(show(x, LONGEST)) > WIDTH


def _parts(got: Any, want: Any, digits: int) -> tuple[str, str] | None:
    """Where two long values first differ, and both parts there; None if they have no matching
    parts."""
    place = _first_apart(got, want, digits)
    if place is None:
        return None
    if isinstance(want, str):
        at, line = place, want.count("\n", 0, place) + 1
        name = f"line {line}" if "\n" in want else f"character {at + 1}"
        start = max(want.rfind("\n", 0, at) + 1, at - AROUND)
        ours, theirs = (_excerpt(text, start) for text in (got, want))
        return f"from {name}: {ours}", f"from {name}: {theirs}"
    if isinstance(want, np.ndarray) and want.ndim > 1:
        places, got, want = _within(got, want, place)
        name = f"in row {place}" if len(places) == 1 else f"at {places}"
        ours, theirs = both(got, want)
        return f"{name}: {ours}", f"{name}: {theirs}"
    ours, theirs = both(got[place], want[place])
    name = f"at key {show(place)}" if isinstance(want, dict) else f"at index {place}"
    return f"{name}: {ours}", f"{name}: {theirs}"


def _within(got: Any, want: Any, row: int) -> tuple[list[int], Any, Any]:
    """Indices of the first row that differs, of the first difference inside it, and so on while the
    rows are long; and the two parts."""
    places, place = list[int](), int(row)
    while True:
        places.append(place)
        got, want = got[place], want[place]
        inner = _first_row(got, want) if want.ndim > 1 else None
        if inner is None:
            return places, got, want
        place = inner


def _excerpt(text: str, start: int) -> str:
    """Part of a text in quotation marks, with dots where it was cut."""
    more = " ..." if len(text) > start + 3 * AROUND else ""
    return ("... " if start else "") + repr(text[start : start + 3 * AROUND]) + more


def _first_apart(got: Any, want: Any, digits: int) -> Any:
    """The first place at which two values of the same form differ; None if there is none."""
    if isinstance(want, np.ndarray):
        return _first_row(got, want)
    if type(got) is not type(want):
        return None
    if isinstance(want, str):
        pairs = enumerate(zip(got, want, strict=False))
        return next((n for n, (a, b) in pairs if a != b), min(len(got), len(want)))
    if isinstance(want, list | tuple) and len(got) == len(want):
        return next((n for n, pair in enumerate(zip(got, want, strict=True))
                     if _apart(*pair, digits)), None)  # fmt: skip
    if isinstance(want, dict) and got.keys() == want.keys():
        return next((key for key in want if _apart(got[key], want[key], digits)), None)
    return None


def _apart(a: Any, b: Any, digits: int) -> bool:
    return show(a, LONGEST, digits) != show(b, LONGEST, digits)


def _first_row(got: Any, want: Any) -> int | None:
    """The first row in which two arrays of the same shape differ, if too large to show whole."""
    alike = isinstance(got, np.ndarray) and got.shape == want.shape and want.ndim
    if not alike or want.size <= WHOLE or want.dtype.kind not in "biuf":
        return None
    if got.dtype.kind not in "biuf":
        return None
    near = np.isclose(got, want, rtol=1e-6, atol=1e-9, equal_nan=True)
    same = near if not near.all() else (got == want) | ((got != got) & (want != want))
    apart = np.argwhere(~same)
    return int(apart[0][0]) if len(apart) else None


def kind(x: Any) -> str:
    """The name of a value's type; the same for a Python and a NumPy scalar."""
    if x is None:
        return "None"
    for types, word in _KINDS:
        if isinstance(x, types):
            return word
    return x._type if isinstance(x, Handle) else type(x).__name__


_KINDS: tuple[tuple[Any, str], ...] = (
    ((np.timedelta64,), "timedelta64"),  # NumPy counts it as an integer
    ((bool, np.bool_), "bool"),
    ((int, np.integer), "int"),
    ((float, np.floating), "float"),
    ((complex, np.complexfloating), "complex"),
    ((np.str_,), "str"),
    ((np.bytes_,), "bytes"),
)


def saw(x: Any) -> str:
    """The returned value with its type: "got 3, an int"."""
    return "got None" if x is None else f"got {show(x)}, {with_article(kind(x))}"


def with_article(word: str) -> str:
    """ "an int", "a float"; None has none."""
    if word == "None":
        return word
    return f"an {word}" if word[0].lower() in "aeiou" else f"a {word}"


def is_pandas(x: Any) -> bool:
    """Whether a value belongs to pandas, without importing pandas."""
    return "pandas" in sys.modules and type(x).__module__.partition(".")[0] == "pandas"


def _text(x: Any, digits: int) -> str:
    if isinstance(x, np.ma.MaskedArray):
        return f"masked array({x.tolist()})"
    if isinstance(x, np.ndarray):
        body = np.array2string(
            x, precision=digits - 1, separator=", ", threshold=WHOLE, edgeitems=3
        )
        return (
            "array(" + " ".join(body.split()) + (f", shape {x.shape})" if x.size > WHOLE else ")")
        )
    if isinstance(x, list | tuple) and all(isinstance(v, int | float | np.number) for v in x):
        open_, close_ = ("[", "]") if isinstance(x, list) else ("(", ",)" if len(x) == 1 else ")")
        return open_ + ", ".join(_number(v, digits) for v in x) + close_
    if isinstance(x, set | frozenset) and x:
        inner = ", ".join(sorted(map(repr, x)))  # the order of a set varies between processes
        return f"{{{inner}}}" if isinstance(x, set) else f"frozenset({{{inner}}})"
    if is_pandas(x) and not np.isscalar(x) and hasattr(x, "to_string"):
        first = x.head(8)
        return "\n" + str(first.map(_visible) if hasattr(first, "map") else first)
    try:
        if isinstance(x, int | str):
            return _whole(x) if type(x) is int else repr(x)
        return _ADDRESS.sub("", repr(x))  # addresses vary from run to run
    except ValueError:  # Python refuses to write more than 4300 digits
        return f"a {type(x).__name__} with a number too long to write"


def _visible(x: Any) -> Any:
    """A text in a table: in quotation marks if it is empty or has spaces at an end."""
    return repr(x) if type(x) is str and (not x or x != x.strip()) else x


def _number(x: Any, digits: int) -> str:
    x = as_python(x)
    if isinstance(x, bool) or not isinstance(x, float) or not math.isfinite(x):
        return _whole(x) if type(x) is int else repr(x)
    short = repr(x) if digits > 16 else f"{x:.{digits}g}"
    return short if any(c in short for c in ".e") else short + ".0"


def _whole(x: int) -> str:
    return repr(x) if x.bit_length() < 10_000 else f"an integer of {x.bit_length():,} bits"
