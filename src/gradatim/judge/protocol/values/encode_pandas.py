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


class _NotEncodable(Exception):
    """A dtype without a plain form."""


def encode(encoder: Any, x: Any, depth: int) -> Skeleton | None:
    """The skeleton of a pandas value; None if it has no plain form."""
    if isinstance(x, pd.api.extensions.ExtensionDtype):
        return str(x)
    blobs_before = encoder.blobs.copy()
    try:
        for kind, encode_kind in _ENCODERS:
            if type(x) is kind or (kind is pd.Index and isinstance(x, pd.Index)):
                return {"p": encode_kind(encoder, x, depth)}
    except _NotEncodable:
        encoder.blobs[:] = blobs_before
    return None


def _frame(encoder: Any, x: pd.DataFrame, depth: int) -> Skeleton:
    columns = _index(encoder, x.columns, depth)
    data = [_column(encoder, column.array, depth) for _, column in x.items()]
    return ["frame", columns, data, _index(encoder, x.index, depth)]


def _series(encoder: Any, x: pd.Series[Any], depth: int) -> Skeleton:
    return [
        "series",
        encoder.value(x.name, depth),
        _column(encoder, x.array, depth),
        _index(encoder, x.index, depth),
    ]


def _index(encoder: Any, x: pd.Index[Any], depth: int) -> Skeleton:
    if type(x) is pd.RangeIndex:
        return ["range", encoder.value(x.name, depth), x.start, x.stop, x.step]
    if isinstance(x, pd.MultiIndex):
        encoder.count(x.nlevels * len(x))
        levels = [_column(encoder, x.get_level_values(n).array, depth) for n in range(x.nlevels)]
        return ["multi", encoder.value(list(x.names), depth), levels]
    return ["index", encoder.value(x.name, depth), _column(encoder, x.array, depth)]


def _stamp(encoder: Any, x: pd.Timestamp, depth: int) -> Skeleton:
    name = None if x.tz is None else _zone(x.tz)
    return ["stamp", int(x.to_datetime64().view("i8")), x.unit, name]


def _span(encoder: Any, x: pd.Timedelta, depth: int) -> Skeleton:
    return ["span", int(x.to_timedelta64().view("i8")), x.unit]


def _period(encoder: Any, x: pd.Period, depth: int) -> Skeleton:
    return ["period", x.ordinal, _freq(x.freqstr)]


def _interval(encoder: Any, x: Any, depth: int) -> Skeleton:
    return ["interval", encoder.value(x.left, depth), encoder.value(x.right, depth), x.closed]


def _zone(tz: Any) -> str:
    """The name of a zone that the other side knows, or a fixed offset such as +02:00."""
    name = str(getattr(tz, "zone", None) or getattr(tz, "key", None) or "")
    if zone(name):
        return name
    is_fixed = isinstance(tz, timezone) or type(tz).__name__ in (
        "_FixedOffset",
        "tzutc",
        "tzoffset",
    )
    offset = tz.utcoffset(None) if is_fixed else None
    if type(offset) is not timedelta:
        raise _NotEncodable
    return "UTC" if not offset else str(timezone(offset)).removeprefix("UTC")


def _freq(name: str) -> str:
    if not FREQ.fullmatch(name):
        raise _NotEncodable
    return name


def _column(encoder: Any, x: Any, depth: int) -> Skeleton:
    dtype = x.dtype
    if isinstance(dtype, np.dtype) or isinstance(x, pd.arrays.NumpyExtensionArray):
        return ["array", encoder.array(np.asarray(x), depth)]
    if isinstance(dtype, pd.StringDtype):
        texts = [None if t is pd.NA or t != t else str(t) for t in x]
        return [
            "text",
            "str" if dtype.na_value is np.nan else "string",
            encoder.value(texts, depth),
        ]
    if isinstance(dtype, pd.CategoricalDtype):
        codes = encoder.array(x.codes, depth)
        return ["category", codes, _index(encoder, dtype.categories, depth), bool(dtype.ordered)]
    if isinstance(dtype, pd.DatetimeTZDtype):
        ticks = np.asarray(x.astype("int64"))
        return ["zoned", encoder.array(ticks, depth), dtype.unit, _zone(dtype.tz)]
    if isinstance(dtype, pd.PeriodDtype):
        return ["period", encoder.array(x.asi8, depth), _freq(x.freqstr)]
    if isinstance(dtype, pd.IntervalDtype):
        ends = [_column(encoder, end.array, depth) for end in (x.left, x.right)]
        return ["interval", *ends, x.closed]
    if hasattr(x, "_mask") and str(dtype) in MASKED:
        mask = np.asarray(x.isna())
        return ["masked", str(dtype), encoder.array(x._data, depth), encoder.array(mask, depth)]
    raise _NotEncodable


_ENCODERS: list[tuple[Any, Callable[[Any, Any, int], Skeleton]]] = [
    (pd.DataFrame, _frame),
    (pd.Series, _series),
    (pd.Timestamp, _stamp),
    (pd.Timedelta, _span),
    (pd.Period, _period),
    (pd.Interval, _interval),
    (type(pd.NA), lambda encoder, x, depth: ["na"]),
    (type(pd.NaT), lambda encoder, x, depth: ["nat"]),
    (pd.Index, _index),
]
