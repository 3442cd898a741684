"""Values as the learner would write them, in one line where that is possible."""

from __future__ import annotations

import math
import re
import sys
from typing import Any

import numpy as np

_ADDRESS = re.compile(" at 0x[0-9a-f]+")


def show(x: Any, width: int = 160, digits: int = 6) -> str:
    """A value as the learner would write it, cut at `width` characters.

    `digits`: significant ones of a float; 17 tell any two floats apart.
    """
    x = as_python(x)
    text = _number(x, digits) if isinstance(x, float) else _text(x, digits)
    return text if len(text) <= width else text[: width - 4].rstrip() + " ..."


def as_python(x: Any) -> Any:
    """A value without the width of a NumPy scalar: beside a narrow one NumPy would bring a Python
    number to that width, in which 0.1 is many numbers and 100,000 is infinite."""
    return x.item() if isinstance(x, np.generic) else x


def both(got: Any, want: Any) -> tuple[str, str]:
    """Two values that differ, with as many digits as it takes to see it."""
    for digits in (6, 17):
        pair = show(got, digits=digits), show(want, digits=digits)
        if pair[0] != pair[1]:
            break
    return pair


def kind(x: Any) -> str:
    """The word for a type in which a Python scalar equals the NumPy one."""
    if x is None:
        return "None"
    for types, word in _KINDS:
        if isinstance(x, types):
            return word
    return type(x).__name__


_KINDS: tuple[tuple[Any, str], ...] = (
    ((np.timedelta64,), "timedelta64"),  # to NumPy it is an integer, too
    ((bool, np.bool_), "bool"),
    ((int, np.integer), "int"),
    ((float, np.floating), "float"),
    ((complex, np.complexfloating), "complex"),
    ((np.str_,), "str"),
    ((np.bytes_,), "bytes"),
)


def saw(x: Any) -> str:
    """What came, with its type: "got 3, an int"."""
    return "got None" if x is None else f"got {show(x)}, {with_article(kind(x))}"


def with_article(word: str) -> str:
    """ "an int", "a float"; None has none."""
    if word == "None":
        return word
    return f"an {word}" if word[0] in "aeiou" else f"a {word}"


def is_pandas(x: Any) -> bool:
    """Whether a value is one of pandas' own; pandas is not imported for it."""
    return "pandas" in sys.modules and type(x).__module__.partition(".")[0] == "pandas"


def _text(x: Any, digits: int) -> str:
    if isinstance(x, np.ma.MaskedArray):
        return f"masked array({x.tolist()})"
    if isinstance(x, np.ndarray):
        body = np.array2string(x, precision=digits - 1, separator=", ", threshold=20, edgeitems=3)
        return "array(" + " ".join(body.split()) + (f", shape {x.shape})" if x.size > 20 else ")")
    if isinstance(x, list | tuple) and all(isinstance(v, int | float | np.number) for v in x):
        open_, close_ = ("[", "]") if isinstance(x, list) else ("(", ",)" if len(x) == 1 else ")")
        return open_ + ", ".join(_number(v, digits) for v in x) + close_
    if isinstance(x, set | frozenset) and x:
        inner = ", ".join(sorted(map(repr, x)))  # its own order differs from process to process
        return f"{{{inner}}}" if isinstance(x, set) else f"frozenset({{{inner}}})"
    if is_pandas(x) and not np.isscalar(x) and hasattr(x, "to_string"):
        first = x.head(8)
        return "\n" + str(first.map(_visible) if hasattr(first, "map") else first)
    try:
        if isinstance(x, int | str):
            return _whole(x) if type(x) is int else repr(x)
        return _ADDRESS.sub("", repr(x))  # where an object lies says nothing, and differs each time
    except ValueError:  # Python refuses to write more than 4300 digits
        return f"a {type(x).__name__} with a number too long to write"


def _visible(x: Any) -> Any:
    """A text of a table in quotation marks where nobody would see it, or its blanks."""
    return repr(x) if type(x) is str and (not x or x != x.strip()) else x


def _number(x: Any, digits: int) -> str:
    x = as_python(x)
    if isinstance(x, bool) or not isinstance(x, float) or not math.isfinite(x):
        return _whole(x) if type(x) is int else repr(x)
    short = repr(x) if digits > 16 else f"{x:.{digits}g}"
    return short if any(c in short for c in ".e") else short + ".0"


def _whole(x: int) -> str:
    return repr(x) if x.bit_length() < 10_000 else f"an integer of {x.bit_length():,} bits"
