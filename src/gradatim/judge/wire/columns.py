"""pandas through the wall: frames, series, indexes and their scalars as columns; see the package.

A value is {"p": [kind, ..]}: frame, series, index, range, multi, stamp, span, na, nat. A column is
[form, ..]: numpy array, text, category, masked, zoned. Anything else stays behind the wall.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from gradatim.judge.frames import BadFrame

Skeleton = Any


class _NoPlainForm(Exception):
    """A dtype that has no plain form here."""


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


def read(reader: Any, x: Any, depth: int) -> Any:
    """The pandas value of one skeleton."""
    if type(x) is not list or not x or x[0] not in _READERS:
        raise BadFrame("no pandas value")
    return _READERS[x[0]](reader, x, depth)


def _frame(w: Any, x: pd.DataFrame, depth: int) -> Skeleton:
    columns = _index(w, x.columns, depth)
    data = [_column(w, x.iloc[:, place].array, depth) for place in range(x.shape[1])]
    return ["frame", columns, data, _index(w, x.index, depth)]


def _series(w: Any, x: pd.Series[Any], depth: int) -> Skeleton:
    return ["series", w.value(x.name, depth), _column(w, x.array, depth), _index(w, x.index, depth)]


def _index(w: Any, x: pd.Index[Any], depth: int) -> Skeleton:
    if type(x) is pd.RangeIndex:
        return ["range", w.value(x.name, depth), x.start, x.stop, x.step]
    if isinstance(x, pd.MultiIndex):
        levels = [_column(w, x.get_level_values(n).array, depth) for n in range(x.nlevels)]
        return ["multi", w.value(list(x.names), depth), levels]
    return ["index", w.value(x.name, depth), _column(w, x.array, depth)]


def _stamp(w: Any, x: pd.Timestamp, depth: int) -> Skeleton:
    zone = None if x.tz is None else _zone(x.tz)
    return ["stamp", w.value(int(x.as_unit("ns").value), depth), x.unit, zone]


def _span(w: Any, x: pd.Timedelta, depth: int) -> Skeleton:
    return ["span", w.value(int(x.as_unit("ns").value), depth), x.unit]


def _zone(tz: Any) -> str:
    name = getattr(tz, "zone", None) or getattr(tz, "key", None) or str(tz)
    return "UTC" if name in ("UTC", "UTC+00:00") else str(name)


def _column(w: Any, x: Any, depth: int) -> Skeleton:
    dtype = x.dtype
    if isinstance(dtype, np.dtype) or isinstance(x, pd.arrays.NumpyExtensionArray):
        return ["array", w.array(np.asarray(x), depth)]
    if isinstance(dtype, pd.StringDtype):
        texts = [None if t is pd.NA or t != t else str(t) for t in x]
        return ["text", "str" if dtype.na_value is np.nan else "string", w.value(texts, depth)]
    if isinstance(dtype, pd.CategoricalDtype):
        categories = _index(w, dtype.categories, depth)
        return ["category", w.array(x.codes, depth), categories, bool(dtype.ordered)]
    if isinstance(dtype, pd.DatetimeTZDtype):
        ticks = np.asarray(x.astype("int64"))
        return ["zoned", w.array(ticks, depth), dtype.unit, _zone(dtype.tz)]
    if hasattr(x, "_mask") and str(dtype) in _MASKED:
        mask = np.asarray(x.isna())
        return ["masked", str(dtype), w.array(x._data, depth), w.array(mask, depth)]
    raise _NoPlainForm


_MASKED = {f"{sign}Int{bits}" for sign in ("", "U") for bits in (8, 16, 32, 64)}
_MASKED |= {"Float32", "Float64", "boolean"}

_WRITERS: list[tuple[Any, Callable[[Any, Any, int], Skeleton]]] = [
    (pd.DataFrame, _frame),
    (pd.Series, _series),
    (pd.Timestamp, _stamp),
    (pd.Timedelta, _span),
    (type(pd.NA), lambda w, x, depth: ["na"]),
    (type(pd.NaT), lambda w, x, depth: ["nat"]),
    (pd.Index, _index),
]


def _read_frame(r: Any, x: Any, depth: int) -> pd.DataFrame:
    _, columns, data, index = x
    names = read(r, columns, depth)
    arrays = [_read_column(r, one, depth) for one in data]
    rows = read(r, index, depth)
    frame = pd.DataFrame(dict(enumerate(arrays)), index=rows)
    frame.columns = names
    return frame


def _read_series(r: Any, x: Any, depth: int) -> pd.Series[Any]:
    _, name, data, index = x
    label, values = r._value(name, depth), _read_column(r, data, depth)
    return pd.Series(values, index=read(r, index, depth), name=label)


def _read_index(r: Any, x: Any, depth: int) -> pd.Index[Any]:
    _, name, data = x
    label = r._value(name, depth)
    made: pd.Index[Any] = pd.Index(_read_column(r, data, depth), name=label)
    return made


def _read_range(r: Any, x: Any, depth: int) -> pd.Index[Any]:
    _, name, start, stop, step = x
    return pd.RangeIndex(start, stop, step, name=r._value(name, depth))


def _read_multi(r: Any, x: Any, depth: int) -> pd.Index[Any]:
    _, names, levels = x
    labels = r._value(names, depth)
    return pd.MultiIndex.from_arrays([_read_column(r, one, depth) for one in levels], names=labels)


def _read_stamp(r: Any, x: Any, depth: int) -> pd.Timestamp:
    _, ticks, unit, zone = x
    stamp = pd.Timestamp(r._value(ticks, depth), unit="ns").as_unit(unit)
    return stamp if zone is None else stamp.tz_localize("UTC").tz_convert(zone)


def _read_column(r: Any, x: Any, depth: int) -> Any:
    form, *rest = x
    if form == "array":
        return r._value(rest[0], depth)
    if form == "text":
        dtype = "str" if rest[0] == "str" else "string"
        return pd.array(r._value(rest[1], depth), dtype=dtype)
    if form == "category":
        codes, categories = r._value(rest[0], depth), read(r, rest[1], depth)
        return pd.Categorical.from_codes(codes, categories, ordered=bool(rest[2]))
    if form == "zoned":
        ticks = r._value(rest[0], depth).view(f"datetime64[{rest[1]}]")
        return pd.DatetimeIndex(ticks).tz_localize("UTC").tz_convert(rest[2]).array
    if form == "masked" and rest[0] in _MASKED:
        data, mask = r._value(rest[1], depth), r._value(rest[2], depth)
        column = pd.array(data, dtype=rest[0])
        column[mask] = pd.NA
        return column
    raise BadFrame("no pandas column")


_READERS: dict[str, Callable[[Any, Any, int], Any]] = {
    "frame": _read_frame,
    "series": _read_series,
    "index": _read_index,
    "range": _read_range,
    "multi": _read_multi,
    "stamp": _read_stamp,
    "span": lambda r, x, d: pd.Timedelta(r._value(x[1], d), unit="ns").as_unit(x[2]),
    "na": lambda r, x, d: pd.NA,
    "nat": lambda r, x, d: pd.NaT,
}
