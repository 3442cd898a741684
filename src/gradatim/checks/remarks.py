"""Says what is almost right about a wrong result, in one true remark. Called after a failure.

Each function tries its patterns in the order of the code and returns the first that fits.
"""

from __future__ import annotations

import contextlib
import functools
import math
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np

from gradatim.checks.rule import Rule
from gradatim.checks.show import as_python, show

Same = Callable[[Any, Any], bool]
MAX_DIGITS = 8  # decimal places, at most, of a value that counts as rounded
RELATIVE_TOLERANCE = 1e-6
MAX_EXACT_INT = 2.0**53  # above this, a float cannot represent every integer
MAX_SORTED = 100_000  # longer lists are not sorted for a remark
MIN_AGREEING = 3  # values, or digits, that must agree; fewer may agree by chance


_silenced = False


@contextlib.contextmanager
def silenced() -> Iterator[bool]:
    """Switches remarks off within the block; yields whether they were off before."""
    global _silenced
    before, _silenced = _silenced, True
    try:
        yield before
    finally:
        _silenced = before


def _not_nested(remark: Callable[..., str]) -> Callable[..., str]:
    """Remarks compare values, too; this keeps those comparisons from adding their own."""

    @functools.wraps(remark)
    def wrapper(*args: Any) -> str:
        with silenced() as before:
            return "" if before else remark(*args)

    return wrapper


# The type ---------------------------------------------------------------------------------------


@_not_nested
def of_kind(got: Any, want: Any) -> str:
    """On a value of another type."""
    if isinstance(got, str) and _parse_number(got) is not None and _equal(_parse_number(got), want):
        return " (the right value, but text instead of a number)"
    if isinstance(want, str) and isinstance(got, int | float) and _equal(got, _parse_number(want)):
        return " (the right value, but a number instead of text)"
    return ""


@_not_nested
def of_array_kind(a: Any, b: Any) -> str:
    """On an array of another dtype and the same shape."""
    if a.dtype.kind not in "USO" or b.dtype.kind not in "iuf" or not b.size:
        return ""
    read = [_parse_number(x) if isinstance(x, str) else None for x in a.ravel().tolist()]
    if None in read or not np.array_equal(np.array(read, float), b.ravel().astype(float)):
        return ""
    return " (right values, but text instead of numbers)"


def _parse_number(text: Any) -> float | None:
    try:
        return float(text) if isinstance(text, str) else None
    except ValueError:
        return None


def _equal(a: Any, b: Any) -> bool:
    number = isinstance(b, int | float | np.number) and not isinstance(b, bool)
    return number and a is not None and bool(a == b)


# One value --------------------------------------------------------------------------------------


@_not_nested
def of_number(got: Any, want: Any) -> str:
    """On one number."""
    got, want = as_python(got), as_python(want)
    numbers = isinstance(got, int | float) and isinstance(want, float)
    if not numbers or not (abs(got) < MAX_EXACT_INT and abs(want) < MAX_EXACT_INT):
        return ""
    if math.isclose(got, want, rel_tol=RELATIVE_TOLERANCE):
        return " (right but for the last digits)"
    return _rounded(np.array([got], float), np.array([want], float))


@_not_nested
def of_text(got: str, want: str) -> str:
    """On one text."""
    if got.strip() == want.strip():
        return " (right but for space at an end)"
    if got.split() == want.split():
        return " (right but for space between the words)"
    if got.casefold() == want.casefold():
        return " (right but for capital letters)"
    return ""


# As many values as were wanted ------------------------------------------------------------------


@_not_nested
def of_items(got: Any, want: Any, rule: Rule) -> str:
    """On a list of the right length."""
    if len(want) < 2 or len(want) > MAX_SORTED:
        return ""
    kinds = [{type(x) for x in xs} for xs in (got, want)]
    if (
        kinds[0] == {str}
        and kinds[1] <= {int, float}
        and all(map(_equal, map(_parse_number, got), want))
    ):
        return " (right values, but text instead of numbers)"
    if kinds[0] | kinds[1] <= {int, float}:
        if kinds[0] != kinds[1] and rule.tolerance is None and list(got) == list(want):
            return (
                f" (right values, but {_type_words(kinds[0])} instead of {_type_words(kinds[1])})"
            )
        return _numbers(got, want)
    if len(want) >= MIN_AGREEING and rule.same(list(got)[::-1], list(want)):
        return " (right, but in reverse order)"
    return " (right up to order)" if _sorted(got) == _sorted(want) else ""


def _numbers(got: Any, want: Any) -> str:
    a, b = np.array(got), np.array(want)
    if a.dtype == object or b.dtype == object:  # an int too large for an array
        return " (right up to order)" if sorted(got) == sorted(want) else ""
    return _arrays(a, b, lambda x, y: bool(np.array_equal(x, y)))


def _type_words(kinds: set[type]) -> str:
    return " and ".join(sorted(f"{kind.__name__}s" for kind in kinds))


@_not_nested
def of_arrays(a: Any, b: Any, same: Same) -> str:
    """On an array of the right shape."""
    return _arrays(a, b, same)


def _arrays(a: Any, b: Any, same: Same) -> str:
    if a.size < 2 or a.size > 10 * MAX_SORTED:
        return ""
    if a.ndim == 2 and a.shape[0] == a.shape[1] and same(a.T, b):
        return " (right values, but transposed)"
    if a.ndim == 1 and len(b) >= MIN_AGREEING and same(a[::-1], b):
        return " (right, but in reverse order)"
    if a.dtype.kind in "SUmMb" and np.array_equal(np.sort(a, None), np.sort(b, None)):
        return " (right up to order)"
    if a.dtype.kind not in "iuf" or b.dtype.kind not in "iuf":
        return ""
    integers = a.dtype.kind in "iu" and b.dtype.kind in "iu"
    a, b = a.astype(float).ravel(), b.astype(float).ravel()
    in_range = (
        np.abs(a).max() < MAX_EXACT_INT and np.abs(b).max() < MAX_EXACT_INT
    )  # false for NaN, too
    return _number_pattern(a, b, integers) if in_range else ""


@np.errstate(all="ignore")
def _number_pattern(a: Any, b: Any, integers: bool) -> str:
    rtol = 0.0 if integers else RELATIVE_TOLERANCE
    if _all_close(a, b, rtol):
        return " (right but for the last digits)"
    if _all_close(np.sort(a), np.sort(b), rtol):
        return " (right up to order)"
    return (
        _constant_difference(a, b, rtol)
        if np.unique(b[b != 0]).size >= MIN_AGREEING
        else _rounded(a, b)
    )


def _constant_difference(a: Any, b: Any, rtol: float) -> str:
    """On several different values that are all off in the same way."""
    if _all_close(a, -b, rtol):
        return " (right, but the sign is flipped)"
    at = int(np.argmax(np.abs(b)))
    if a[at] and _all_close(a, a[at] / b[at] * b, RELATIVE_TOLERANCE):
        return f" (off by a constant factor {_show_number(a[at] / b[at])})"
    step = (a - b)[at]
    if step and _all_close(a - b, np.full_like(b, step), rtol):
        return f" (off by a constant {_show_number(step)})"
    if np.array_equal(a, np.trunc(b)) and _digit_count(a) >= MIN_AGREEING:
        return " (right, but cut to whole numbers)"
    return _rounded(a, b)


def _rounded(a: Any, b: Any) -> str:
    for digits in range(MAX_DIGITS + 1):
        rounded = np.round(a, digits)
        if np.array_equal(rounded, a) and (np.abs(a - b) <= 0.5000001 * 10.0**-digits).all():
            if _digit_count(rounded * 10.0**digits) < MIN_AGREEING:
                return ""
            precision = "whole numbers" if not digits else f"{digits} digits after the point"
            return f" (right, but rounded to {precision.replace('1 digits', '1 digit')})"
    return ""


def _digit_count(numbers: Any) -> int:
    """How many digits the distinct integers have in total; 0 counts as none."""
    unique_numbers = np.unique(np.abs(np.round(numbers)))
    return int(sum(len(str(int(x))) for x in unique_numbers[: MIN_AGREEING + 1] if x))


def _all_close(a: Any, b: Any, rtol: float) -> bool:
    """Whether all are equal; values near 0 are measured against the largest one."""
    return bool(np.allclose(a, b, rtol=rtol, atol=1e-3 * rtol * np.abs(b).max()))


def _show_number(x: float) -> str:
    return show(float(x))


def _sorted(xs: Sequence[Any]) -> list[str]:
    return sorted(repr(as_python(x)) for x in xs)


# More or fewer than were wanted -----------------------------------------------------------------


@_not_nested
def of_length(got: Any, want: Any, rule: Rule) -> str:
    """On a list that is too long or too short."""

    def same(mine: slice, theirs: slice) -> bool:
        return rule.same(got[mine], want[theirs])

    remark = _rows(len(got), len(want), "item", same)
    if remark or max(len(got), len(want)) > MAX_SORTED:
        return remark
    return of_repeats(_sorted(got), _sorted(want))


def of_repeats(got: list[str], want: list[str]) -> str:
    if got == sorted(set(want)):
        return " (right, but each repeated item only once)"
    if sorted(set(got)) == want:
        return " (right, but some items more than once)"
    return ""


@_not_nested
def of_rows(
    got_count: int, want_count: int, word: str, same: Callable[[slice, slice], bool]
) -> str:
    """On rows with one too many or one missing. `same` compares a slice of each."""
    return _rows(got_count, want_count, word, same)


def _rows(got_count: int, want_count: int, word: str, same: Callable[[slice, slice], bool]) -> str:
    if (
        abs(got_count - want_count) != 1 or min(got_count, want_count) < 2
    ):  # a single row may agree by chance
        return ""
    short = min(got_count, want_count)
    low, high = 0, short  # binary search for the first row that differs
    while low < high:
        middle = (low + high + 1) // 2
        if same(slice(0, middle), slice(0, middle)):
            low = middle
        else:
            high = middle - 1
    more = got_count > want_count
    rest = (slice(low + 1, None), slice(low, None))
    if not same(*(rest if more else rest[::-1])):
        return ""
    what = f"one {word} too many" if more else f"one {word} is missing"
    return f" (right, but {what}, at index {low})"
