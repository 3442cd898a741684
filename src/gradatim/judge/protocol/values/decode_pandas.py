"""Decodes pandas values, strictly: every part is checked before pandas gets it.

Instead of a column, pandas would also accept a number, which it repeats, or a series, which it
aligns. So it gets only one-dimensional columns, and indexes of the kinds below.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import numpy as np
import pandas as pd

from gradatim.judge.protocol.frames import BadFrame
from gradatim.judge.protocol.values.names import FREQ, MASKED, Skeleton, zone

OBJECT_COST = 40  # the values that a pandas object or column counts as, because of its memory
_UNITS = ("s", "ms", "us", "ns")
_CLOSED = ("left", "right", "both", "neither")


def decode(decoder: Any, x: Any, depth: int) -> Any:
    """The pandas value of one skeleton."""
    kind, *parts = _tagged_list(x)
    if kind not in _DECODERS:
        raise BadFrame("no pandas value")
    decoder.count(OBJECT_COST, depth)
    try:
        return _DECODERS[kind](decoder, parts, depth + 1)
    except BadFrame:
        raise
    except Exception as error:  # pandas may raise anything
        raise BadFrame(f"malformed pandas value: {type(error).__name__}") from error


def _tagged_list(x: Any) -> list[Any]:
    if type(x) is not list or not x or type(x[0]) is not str:
        raise BadFrame("no pandas value")
    return x


def _frame(decoder: Any, parts: Skeleton, depth: int) -> pd.DataFrame:
    columns, data, index = parts
    names = _index_of(decoder, columns, depth)
    if type(data) is not list or len(data) != len(names):
        raise BadFrame("a frame without a name for each column")
    arrays = [_column(decoder, column, depth) for column in data]
    rows = _index_of(decoder, index, depth)
    if any(len(column) != len(rows) for column in arrays):
        raise BadFrame("a frame of uneven columns")
    series = [_series_of(column, rows) if column.dtype == object else column for column in arrays]
    frame = pd.DataFrame(dict(enumerate(series)), index=rows, copy=False)
    frame.columns = names
    return frame


def _series(decoder: Any, parts: Skeleton, depth: int) -> pd.Series[Any]:
    name, data, index = parts
    label, values = decoder.part(name, depth), _column(decoder, data, depth)
    series: pd.Series[Any] = _series_of(values, _index_of(decoder, index, depth))
    series.name = label
    return series


def _series_of(values: Any, rows: pd.Index[Any]) -> Any:
    """A Series with the dtype of its values; for objects, pandas would guess another."""
    return pd.Series(values, index=rows, dtype=values.dtype, copy=False)


def _index_of(decoder: Any, x: Any, depth: int) -> pd.Index[Any]:
    index: pd.Index[Any] = decode(decoder, x, depth)
    if not isinstance(index, pd.Index):
        raise BadFrame("no index")
    return index


def _index(decoder: Any, parts: Skeleton, depth: int) -> pd.Index[Any]:
    name, data = parts
    label, values = decoder.part(name, depth), _column(decoder, data, depth)
    index: pd.Index[Any] = pd.Index(
        values, dtype=values.dtype, name=label, copy=False, tupleize_cols=False
    )
    return index


def _range(decoder: Any, parts: Skeleton, depth: int) -> pd.Index[Any]:
    name, start, stop, step = parts
    if not all(type(end) is int for end in (start, stop, step)):
        raise BadFrame("no range")
    len(range(start, stop, step))  # raises OverflowError; pandas would not
    return pd.RangeIndex(start, stop, step, name=decoder.part(name, depth))


def _multi(decoder: Any, parts: Skeleton, depth: int) -> pd.Index[Any]:
    names, levels = parts
    labels = decoder.part(names, depth)
    columns = [_column(decoder, column, depth) for column in levels]
    decoder.count(sum(map(len, columns)))  # for the levels and codes that pandas makes
    return pd.MultiIndex.from_arrays(columns, names=labels)


def _stamp(decoder: Any, parts: Skeleton, depth: int) -> pd.Timestamp:
    ticks, unit, name = parts
    stamp = pd.Timestamp(np.datetime64(ticks, _one_of(unit, _UNITS)))
    return stamp if name is None else stamp.tz_localize("UTC").tz_convert(_zone(name))


def _span(decoder: Any, parts: Skeleton, depth: int) -> pd.Timedelta:
    ticks, unit = parts
    return pd.Timedelta(np.timedelta64(ticks, _one_of(unit, _UNITS)))


def _period(decoder: Any, parts: Skeleton, depth: int) -> Any:
    ordinal, freq = parts
    if type(ordinal) is not int:
        raise BadFrame("no period")
    return pd.Period(ordinal=ordinal, freq=_freq(freq))


def _interval(decoder: Any, parts: Skeleton, depth: int) -> Any:
    left, right, closed = parts
    ends = decoder.part(left, depth), decoder.part(right, depth)
    return pd.Interval(*ends, closed=_one_of(closed, _CLOSED))


def _one_of(x: Any, known: tuple[str, ...]) -> Any:
    if type(x) is not str or x not in known:
        raise BadFrame("an unknown word")
    return x


def _zone(name: Any) -> Any:
    """A zone for pandas: a name, or a tzinfo with a fixed offset."""
    if type(name) is not str:
        raise BadFrame("no zone")
    if name[:1] in ("+", "-"):
        return datetime.fromisoformat(f"2000-01-01T00:00{name}").tzinfo
    if zone(name) is None:
        raise BadFrame("no zone")
    return name


def _freq(name: Any) -> str:
    if type(name) is not str or not FREQ.fullmatch(name):
        raise BadFrame("no frequency")
    return name


def _array(decoder: Any, x: Any, depth: int, kinds: str) -> np.ndarray[Any, Any]:
    array = decoder.part(x, depth)
    if type(array) is not np.ndarray or array.ndim != 1 or array.dtype.kind not in kinds:
        raise BadFrame("no column")
    return array


def _column(decoder: Any, x: Any, depth: int) -> Any:
    kind, *parts = _tagged_list(x)
    if kind not in _COLUMN_DECODERS:
        raise BadFrame("no pandas column")
    decoder.count(OBJECT_COST, depth)
    return _COLUMN_DECODERS[kind](decoder, parts, depth + 1)


def _plain_column(decoder: Any, parts: Skeleton, depth: int) -> Any:
    (data,) = parts
    return _array(decoder, data, depth, "biufcmMO")


def _text_column(decoder: Any, parts: Skeleton, depth: int) -> Any:
    dtype, listed = parts
    texts = decoder.part(listed, depth)
    if type(texts) is not list or not {type(t) for t in texts} <= {str, type(None)}:
        raise BadFrame("no texts")
    return pd.array(texts, dtype="str" if dtype == "str" else "string")


def _category_column(decoder: Any, parts: Skeleton, depth: int) -> Any:
    codes, categories, ordered = parts
    places: Any = _array(decoder, codes, depth, "i")
    names = _index_of(decoder, categories, depth)
    return pd.Categorical.from_codes(places, names, ordered=ordered is True)


def _zoned_column(decoder: Any, parts: Skeleton, depth: int) -> Any:
    ticks, unit, name = parts
    stamps = _array(decoder, ticks, depth, "i").view(f"datetime64[{_one_of(unit, _UNITS)}]")
    return pd.DatetimeIndex(stamps, tz="UTC", copy=False).tz_convert(_zone(name)).array


def _period_column(decoder: Any, parts: Skeleton, depth: int) -> Any:
    ordinals, freq = parts
    make: Any = pd.PeriodIndex
    return make.from_ordinals(_array(decoder, ordinals, depth, "i"), freq=_freq(freq)).array


def _interval_column(decoder: Any, parts: Skeleton, depth: int) -> Any:
    left, right, closed = parts
    low, high = (_column(decoder, column, depth) for column in (left, right))
    return pd.arrays.IntervalArray.from_arrays(low, high, closed=_one_of(closed, _CLOSED))


def _masked_column(decoder: Any, parts: Skeleton, depth: int) -> Any:
    name, data, mask = parts
    if name not in MASKED:
        raise BadFrame("no pandas column")
    values, gaps = _array(decoder, data, depth, "biuf"), _array(decoder, mask, depth, "b")
    make: Any = {
        "b": pd.arrays.BooleanArray,
        "f": pd.arrays.FloatingArray,
    }.get(values.dtype.kind, pd.arrays.IntegerArray)
    array = make(values, gaps)
    if str(array.dtype) != name:
        raise BadFrame("a column of another dtype than it says")
    return array


_COLUMN_DECODERS: dict[str, Callable[[Any, Any, int], Any]] = {
    "array": _plain_column,
    "text": _text_column,
    "category": _category_column,
    "zoned": _zoned_column,
    "period": _period_column,
    "interval": _interval_column,
    "masked": _masked_column,
}

_DECODERS: dict[str, Callable[[Any, Any, int], Any]] = {
    "frame": _frame,
    "series": _series,
    "index": _index,
    "range": _range,
    "multi": _multi,
    "stamp": _stamp,
    "span": _span,
    "period": _period,
    "interval": _interval,
    "na": lambda decoder, x, depth: pd.NA,
    "nat": lambda decoder, x, depth: pd.NaT,
}
