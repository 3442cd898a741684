"""Proof of equality for pandas: columns, order, index, dtype kinds and values, in words."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from gradatim.checks.compare import show

Tolerance = tuple[float, float]


def difference(got: Any, want: Any, tolerance: Tolerance | None) -> str:
    """Why one pandas value is not the other; "" if it is."""
    if type(got) is not type(want) and not (_is_index(got) and _is_index(want)):
        return f"got a {type(got).__name__}, expected a {type(want).__name__}"
    if isinstance(want, pd.DataFrame):
        return _frames(got, want, tolerance)
    if isinstance(want, pd.Series):
        return _series(got, want, tolerance)
    if isinstance(want, pd.Index):
        return _index(got, want, "the index")
    same = (pd.isna(got) and pd.isna(want)) or got == want
    return "" if same is True else f"got {got}, expected {want}"


def _is_index(x: Any) -> bool:
    return isinstance(x, pd.Index)


def _frames(got: pd.DataFrame, want: pd.DataFrame, tolerance: Tolerance | None) -> str:
    columns = _columns(list(got.columns), list(want.columns))
    if columns:
        return columns
    if len(got) != len(want):
        return f"got {len(got)} rows, expected {len(want)}"
    for place, name in enumerate(want.columns):
        inner = _column(got.iloc[:, place], want.iloc[:, place], tolerance)
        if inner:
            return f"column {name!r}: {inner}{_right_up_to_order(got, want)}"
    return _index(got.index, want.index, "the index")


def _columns(got: list[Any], want: list[Any]) -> str:
    if got == want:
        return ""
    for words, one, other in (("is missing", want, got), ("was not asked for", got, want)):
        odd = [name for name in one if name not in other]
        if odd:
            return f"column {odd[0]!r} {words}; got the columns {got}"
    return f"got the columns {got}, expected them as {want}"


def _right_up_to_order(got: pd.DataFrame, want: pd.DataFrame) -> str:
    def rows(frame: pd.DataFrame) -> list[str]:
        return sorted(map(repr, frame.astype(object).to_numpy().tolist()))

    moved = not got.astype(object).equals(want.astype(object)) and rows(got) == rows(want)
    return " (the rows are right up to their order)" if moved else ""


def _series(got: Any, want: Any, tolerance: Tolerance | None) -> str:
    if len(got) != len(want):
        return f"got {len(got)} values, expected {len(want)}"
    if got.name != want.name:
        return f"got a series named {got.name!r}, expected the name {want.name!r}"
    return _column(got, want, tolerance) or _index(got.index, want.index, "the index")


def kind(dtype: Any) -> str:
    """The word for a dtype in which widths and units do not matter."""
    if isinstance(dtype, pd.CategoricalDtype):
        return "category"
    if isinstance(dtype, pd.DatetimeTZDtype):
        return f"datetime with zone {dtype.tz}"
    if isinstance(dtype, pd.StringDtype):
        return "text"
    letter = getattr(dtype, "kind", "O")
    word = {"i": "int", "u": "int", "f": "float", "b": "bool", "M": "datetime", "m": "timedelta"}
    masked = not isinstance(dtype, np.dtype) and letter in "iufb"
    return word.get(letter, "object") + (" with missing" if masked else "")


def _column(got: Any, want: Any, tolerance: Tolerance | None) -> str:
    if not _same_kind(got, want, tolerance):
        return f"got dtype {got.dtype}, expected {want.dtype}"
    if isinstance(want.dtype, pd.CategoricalDtype):
        inner = _categories(got, want)
        if inner:
            return inner
    gaps = got.isna().to_numpy(), want.isna().to_numpy()
    for row in np.flatnonzero(gaps[0] != gaps[1])[:1]:
        words = ("a missing value", show(want.iloc[row]))
        seen, wished = words if gaps[0][row] else (show(got.iloc[row]), words[0])
        return f"row {row}: got {seen}, expected {wished}"
    return _present(got[~gaps[0]], want[~gaps[1]], np.flatnonzero(~gaps[1]), tolerance)


def _same_kind(got: Any, want: Any, tolerance: Tolerance | None) -> bool:
    numbers = {"int", "float", "int with missing", "float with missing"}
    kinds = {kind(got.dtype), kind(want.dtype)}
    if tolerance is not None and kinds <= numbers:
        return True
    if kinds == {"object", "text"}:  # text is object in one pandas and a dtype in the next
        return all(isinstance(x, str) for x in (*got.dropna(), *want.dropna()))
    return len(kinds) == 1


def _categories(got: Any, want: Any) -> str:
    a, b = list(got.cat.categories), list(want.cat.categories)
    if a != b or got.cat.ordered != want.cat.ordered:
        return f"got the categories {a}, expected {b}" if a != b else "ordered differs"
    return ""


def _present(got: Any, want: Any, rows: Any, tolerance: Tolerance | None) -> str:
    if tolerance is not None and kind(want.dtype).startswith(("int", "float")):
        a, b = got.to_numpy(float), want.to_numpy(float)
        finite = np.isfinite(a) & np.isfinite(b)
        with np.errstate(invalid="ignore"):
            near = np.abs(a - b) <= tolerance[1] + tolerance[0] * np.abs(b)
        right = np.where(finite, near, a == b)
    else:
        right = np.array([x == y for x, y in zip(got, want, strict=True)], dtype=bool)
    wrong = np.flatnonzero(~right)
    if not wrong.size:
        return ""
    at = wrong[0]
    return f"row {rows[at]}: got {show(got.iloc[at])}, expected {show(want.iloc[at])}"


def _index(got: pd.Index[Any], want: pd.Index[Any], what: str) -> str:
    if list(got.names) != list(want.names):
        return f"{what} has the name {list(got.names)}, expected {list(want.names)}"
    if got.nlevels != want.nlevels or len(got) != len(want):
        return f"{what} is {list(got[:5])}, expected {list(want[:5])}"
    if got.nlevels == 1 and _kinds_differ(got, want):
        return f"{what} has dtype {got.dtype}, expected {want.dtype}"
    same = [x == y or (x != x and y != y) for x, y in zip(got, want, strict=True)]
    if all(same):
        return ""
    at = same.index(False)
    return f"{what} has {show(got[at])} at place {at}, expected {show(want[at])}"


def _kinds_differ(got: pd.Index[Any], want: pd.Index[Any]) -> bool:
    kinds = {kind(got.dtype), kind(want.dtype)}
    return bool(len(got)) and len(kinds) == 2 and kinds != {"object", "text"}
