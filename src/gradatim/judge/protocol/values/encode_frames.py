"""Encodes pandas values: DataFrames, Series and indexes by columns, and their scalars.

A value is {"p": [kind, ..]}: frame, series, index, range, multi, stamp, span, period, interval, na,
nat. A column is [form, ..]: array, text, category, masked, zoned, period, interval. Anything else,
such as a sparse column, stays behind the wall. An index loses its freq.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta, timezone
from typing import Any

import numpy as np
import pandas as pd

from gradatim.judge.protocol.values.names import FREQ, MASKED, Skeleton, zone


class _NoPlainForm(Exception):
    """A dtype without a plain form."""


def write(writer: Any, x: Any, depth: int) -> Skeleton | None:
    """The skeleton of a pandas value; None if it has no plain form."""
    if isinstance(x, pd.api.extensions.ExtensionDtype):
        return str(x)
    marks = writer.blobs.copy()
    try:
        for kind, write_one in _WRITERS:
            if type(x) is kind or (kind is pd.Index and isinstance(x, pd.Index)):
                return {"p": write_one(writer, x, depth)}
    except _NoPlainForm:
        writer.blobs[:] = marks
    return None


def _frame(w: Any, x: pd.DataFrame, depth: int) -> Skeleton:
    columns = _index(w, x.columns, depth)
    data = [_column(w, column.array, depth) for _, column in x.items()]
    return ["frame", columns, data, _index(w, x.index, depth)]


def _series(w: Any, x: pd.Series[Any], depth: int) -> Skeleton:
    return ["series", w.value(x.name, depth), _column(w, x.array, depth), _index(w, x.index, depth)]


def _index(w: Any, x: pd.Index[Any], depth: int) -> Skeleton:
    if type(x) is pd.RangeIndex:
        return ["range", w.value(x.name, depth), x.start, x.stop, x.step]
    if isinstance(x, pd.MultiIndex):
        w.count(x.nlevels * len(x))
        levels = [_column(w, x.get_level_values(n).array, depth) for n in range(x.nlevels)]
        return ["multi", w.value(list(x.names), depth), levels]
    return ["index", w.value(x.name, depth), _column(w, x.array, depth)]


def _stamp(w: Any, x: pd.Timestamp, depth: int) -> Skeleton:
    name = None if x.tz is None else _zone(x.tz)
    return ["stamp", int(x.to_datetime64().view("i8")), x.unit, name]


def _span(w: Any, x: pd.Timedelta, depth: int) -> Skeleton:
    return ["span", int(x.to_timedelta64().view("i8")), x.unit]


def _period(w: Any, x: pd.Period, depth: int) -> Skeleton:
    return ["period", x.ordinal, _freq(x.freqstr)]


def _interval(w: Any, x: Any, depth: int) -> Skeleton:
    return ["interval", w.value(x.left, depth), w.value(x.right, depth), x.closed]


def _zone(tz: Any) -> str:
    """The name of a zone that the other side knows, or a fixed offset such as +02:00."""
    name = str(getattr(tz, "zone", None) or getattr(tz, "key", None) or "")
    if zone(name):
        return name
    steady = isinstance(tz, timezone) or type(tz).__name__ in ("_FixedOffset", "tzutc", "tzoffset")
    ahead = tz.utcoffset(None) if steady else None
    if type(ahead) is not timedelta:
        raise _NoPlainForm
    return "UTC" if not ahead else str(timezone(ahead)).removeprefix("UTC")


def _freq(name: str) -> str:
    if not FREQ.fullmatch(name):
        raise _NoPlainForm
    return name


def _column(w: Any, x: Any, depth: int) -> Skeleton:
    dtype = x.dtype
    if isinstance(dtype, np.dtype) or isinstance(x, pd.arrays.NumpyExtensionArray):
        return ["array", w.array(np.asarray(x), depth)]
    if isinstance(dtype, pd.StringDtype):
        texts = [None if t is pd.NA or t != t else str(t) for t in x]
        return ["text", "str" if dtype.na_value is np.nan else "string", w.value(texts, depth)]
    if isinstance(dtype, pd.CategoricalDtype):
        codes = w.array(x.codes, depth)
        return ["category", codes, _index(w, dtype.categories, depth), bool(dtype.ordered)]
    if isinstance(dtype, pd.DatetimeTZDtype):
        ticks = np.asarray(x.astype("int64"))
        return ["zoned", w.array(ticks, depth), dtype.unit, _zone(dtype.tz)]
    if isinstance(dtype, pd.PeriodDtype):
        return ["period", w.array(x.asi8, depth), _freq(x.freqstr)]
    if isinstance(dtype, pd.IntervalDtype):
        ends = [_column(w, end.array, depth) for end in (x.left, x.right)]
        return ["interval", *ends, x.closed]
    if hasattr(x, "_mask") and str(dtype) in MASKED:
        mask = np.asarray(x.isna())
        return ["masked", str(dtype), w.array(x._data, depth), w.array(mask, depth)]
    raise _NoPlainForm


_WRITERS: list[tuple[Any, Callable[[Any, Any, int], Skeleton]]] = [
    (pd.DataFrame, _frame),
    (pd.Series, _series),
    (pd.Timestamp, _stamp),
    (pd.Timedelta, _span),
    (pd.Period, _period),
    (pd.Interval, _interval),
    (type(pd.NA), lambda w, x, depth: ["na"]),
    (type(pd.NaT), lambda w, x, depth: ["nat"]),
    (pd.Index, _index),
]
