"""Proof of equality: two values are the same only if it is shown, never by default.

`difference` gives "" for a proof, else words for the learner: what was seen before what was wanted.
"""

from __future__ import annotations

import math
import sys
from typing import Any

import numpy as np

Tolerance = tuple[float, float]  # relative, absolute


def difference(got: Any, want: Any, tolerance: Tolerance | None = None) -> str:
    """Why `got` is not `want`: exactly, or for numbers within (rtol, atol)."""
    if _is_pandas(want) or _is_pandas(got):
        from gradatim.checks import compare_frames

        return compare_frames.difference(got, want, tolerance)
    if isinstance(want, np.ndarray) or isinstance(got, np.ndarray):
        return _arrays(got, want, tolerance)
    if isinstance(want, list | tuple):
        return _sequences(got, want, tolerance)
    if isinstance(want, dict):
        return _dicts(got, want, tolerance)
    if isinstance(want, set | frozenset):
        return _sets(got, want)
    return _scalars(got, want, tolerance)


def show(x: Any, width: int = 160, digits: int = 6) -> str:
    """A value as the learner would write it, cut at `width` characters.

    `digits`: significant ones of a float; 17 tell any two floats apart.
    """
    if isinstance(x, np.generic):
        x = x.item()
    text = _number(x, digits) if isinstance(x, float) else _text(x, digits)
    return text if len(text) <= width else text[: width - 4].rstrip() + " ..."


def both(got: Any, want: Any) -> tuple[str, str]:
    """Two values that differ, with as many digits as it takes to see it."""
    for digits in (6, 17):
        pair = show(got, digits=digits), show(want, digits=digits)
        if pair[0] != pair[1]:
            break
    return pair


def _text(x: Any, digits: int) -> str:
    if isinstance(x, np.ndarray):
        body = np.array2string(x, precision=digits - 1, separator=", ", threshold=20, edgeitems=3)
        return "array(" + " ".join(body.split()) + (f", shape {x.shape})" if x.size > 20 else ")")
    if isinstance(x, list | tuple) and all(isinstance(v, int | float | np.number) for v in x):
        open_, close_ = ("[", "]") if isinstance(x, list) else ("(", ",)" if len(x) == 1 else ")")
        return open_ + ", ".join(_number(v, digits) for v in x) + close_
    if _is_pandas(x) and not np.isscalar(x) and hasattr(x, "to_string"):
        return "\n" + str(x.head(8))
    return repr(x)


def _number(x: Any, digits: int) -> str:
    if isinstance(x, np.generic):
        x = x.item()
    if isinstance(x, bool) or not isinstance(x, float) or not math.isfinite(x):
        return repr(x)
    short = repr(x) if digits > 16 else f"{x:.{digits}g}"
    return short if any(c in short for c in ".e") else short + ".0"


def _is_pandas(x: Any) -> bool:
    return "pandas" in sys.modules and type(x).__module__.partition(".")[0] == "pandas"


def _plain(x: Any) -> Any:
    return x.item() if isinstance(x, np.generic) and not isinstance(x, np.datetime64) else x


def _kind(x: Any) -> str:
    """The word for a type in which a Python scalar equals the numpy one."""
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
)


def _scalars(got: Any, want: Any, tolerance: Tolerance | None) -> str:
    kinds = _kind(got), _kind(want)
    numbers = {"int", "float", "complex"}
    if tolerance is not None and set(kinds) <= numbers:
        return "" if _near(got, want, tolerance) else _off(got, want)
    if kinds[0] != kinds[1]:
        return f"{_got(got)}; expected {_a(kinds[1])}{_such_as(want)}"
    try:
        same = bool(_plain(got) == _plain(want)) or bool(got != got and want != want)
    except Exception as error:
        return f"got {type(got).__name__}, which cannot be compared: {error}"
    return "" if same else "got {}, expected {}".format(*both(got, want))


def _got(x: Any) -> str:
    return "got None" if x is None else f"got {show(x)}, {_a(_kind(x))}"


def _such_as(want: Any) -> str:
    return "" if want is None else f" such as {show(want)}"


def _a(word: str) -> str:
    if word == "None":
        return word
    return f"an {word}" if word[0] in "aeiou" else f"a {word}"


def _near(got: Any, want: Any, tolerance: Tolerance) -> bool:
    return bool(_close(np.asarray(got), np.asarray(want), tolerance))


def _close(got: Any, want: Any, tolerance: Tolerance) -> bool:
    finite = np.isfinite(got), np.isfinite(want)
    if not np.array_equal(*finite):
        return False
    if not np.array_equal(got[~finite[0]], want[~finite[1]], equal_nan=True):
        return False
    a, b = got[finite[0]], want[finite[1]]
    with np.errstate(over="ignore"):
        return bool(np.all(np.abs(a - b) <= tolerance[1] + tolerance[0] * np.abs(b)))


def _off(got: Any, want: Any) -> str:
    return "got {}, expected about {}".format(*both(got, want))


def _arrays(got: Any, want: Any, tolerance: Tolerance | None) -> str:
    for x, words in ((got, "got"), (want, "expected")):
        if not isinstance(x, np.ndarray):
            if tolerance is not None and isinstance(x, int | float | np.number | list | tuple):
                break
            return _not_array(got, want, words)
    try:
        a, b = np.asarray(got), np.asarray(want)
    except ValueError:
        return f"got {show(got)}, whose rows have different lengths"
    if a.shape != b.shape:
        return _shapes(a, b, tolerance)
    if not _same_kind(a, b, tolerance):
        return f"right shape, but dtype {a.dtype} instead of {b.dtype}"
    return _values(a, b, tolerance)


def _not_array(got: Any, want: Any, words: str) -> str:
    if words == "got":
        return f"{_got(got)}; expected an array of shape {want.shape}"
    return f"got an array of shape {got.shape}; expected {show(want)}, {_a(_kind(want))}"


def _same_kind(a: Any, b: Any, tolerance: Tolerance | None) -> bool:
    if tolerance is not None:
        return a.dtype.kind in "iufc" and b.dtype.kind in "iufc"
    kinds = {"u": "i"}
    return bool(kinds.get(a.dtype.kind, a.dtype.kind) == kinds.get(b.dtype.kind, b.dtype.kind))


def _shapes(a: Any, b: Any, tolerance: Tolerance | None) -> str:
    if a.size == b.size and a.size and not _values(a.reshape(b.shape), b, tolerance):
        return f"right values, wrong shape {a.shape} instead of {b.shape}"
    if a.ndim == 2 and a.T.shape == b.shape and not _values(a.T, b, tolerance):
        return f"right values, but transposed: shape {a.shape} instead of {b.shape}"
    return f"got shape {a.shape}, expected {b.shape}"


def _values(a: Any, b: Any, tolerance: Tolerance | None) -> str:
    if a.dtype == object or b.dtype == object:
        return _sequences(a.ravel().tolist(), b.ravel().tolist(), tolerance)
    if tolerance is None:
        gaps = a.dtype.kind in "fcmM" and b.dtype.kind in "fcmM"
        same = np.array_equal(a, b, equal_nan=gaps)
    else:
        same = _close(a, b, tolerance)
    return "" if same else _first_off(a, b, tolerance)


def _first_off(a: Any, b: Any, tolerance: Tolerance | None) -> str:
    if a.size <= 12:
        seen, wished = both(a, b)
        words = f"got {seen}, expected {'about ' if tolerance else ''}{wished}"
    else:
        wrong = [n for n in np.ndindex(a.shape) if difference(a[n], b[n], tolerance)]
        place = list(map(int, wrong[0]))
        seen, wished = both(a[wrong[0]], b[wrong[0]])
        words = f"at {place}: got {seen}, expected {wished}"
        words += f"; {len(wrong)} of {a.size} values differ"
    return words + _pattern(a, b)


@np.errstate(over="ignore", invalid="ignore")
def _pattern(a: Any, b: Any) -> str:
    """A remark where the answer is right up to order, sign or a factor."""
    if a.dtype.kind not in "iuf" or b.dtype.kind not in "iuf" or a.size < 2:
        return ""
    a, b = a.astype(float).ravel(), b.astype(float).ravel()
    if not (np.isfinite(a).all() and np.isfinite(b).all()):
        return ""
    if np.allclose(np.sort(a), np.sort(b)):
        return " (the values are right up to their order)"
    nonzero = b != 0
    if nonzero.sum() > 1 and np.allclose(a[~nonzero], 0):
        ratios = a[nonzero] / b[nonzero]
        if np.allclose(ratios, ratios[0], rtol=1e-6) and 0 < abs(ratios[0]) < np.inf:
            return f" (off by a constant factor {show(float(ratios[0]))})"
    if np.allclose(a - b, (a - b)[0]):
        return f" (off by a constant {show(float((a - b)[0]))})"
    return ""


def _sequences(got: Any, want: Any, tolerance: Tolerance | None) -> str:
    if type(got) is not type(want):
        return f"{_got(got)}; expected {show(want)}"
    if len(got) == len(want) and not any(
        difference(g, w, tolerance) for g, w in zip(got, want, strict=True)
    ):
        return ""
    seen, wished = both(got, want)
    return f"got {seen}, expected {wished}" + _sequence_remark(got, want, tolerance)


def _sequence_remark(got: Any, want: Any, tolerance: Tolerance | None) -> str:
    if len(got) != len(want):
        return f" ({len(got)} items instead of {len(want)})"
    if _sorted(got) == _sorted(want):
        return " (right up to order)"
    first = next(n for n, (g, w) in enumerate(zip(got, want, strict=True))
                 if difference(g, w, tolerance))  # fmt: skip
    inner = difference(got[first], want[first], tolerance)
    return f"; first at index {first}: {inner}" if len(got) > 1 else ""


def _sorted(xs: Any) -> list[str]:
    return sorted(repr(_plain(x)) for x in xs)


def _dicts(got: Any, want: Any, tolerance: Tolerance | None) -> str:
    if not isinstance(got, dict):
        return f"{_got(got)}; expected a dict"
    missing = [key for key in want if key not in got]
    extra = [key for key in got if key not in want]
    if missing:
        return f"got {show(got)}; the key {show(missing[0])} is missing"
    if extra:
        return f"got {show(got)}; the key {show(extra[0])} was not asked for"
    for key in want:
        inner = difference(got[key], want[key], tolerance)
        if inner:
            return f"at key {show(key)}: {inner}"
    kinds = {_kind(k) for k in got} == {_kind(k) for k in want}
    return "" if kinds else f"got keys such as {show(next(iter(got)))} of another type"


def _sets(got: Any, want: Any) -> str:
    if not isinstance(got, set | frozenset):
        return f"{_got(got)}; expected a set"
    if got == want and {_kind(x) for x in got} == {_kind(x) for x in want}:
        return ""
    return f"got {show(got)}, expected {show(want)}"
