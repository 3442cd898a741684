"""Encodes values for the wall; see the package for the format."""

from __future__ import annotations

import math
import sys
from array import array
from collections import Counter, OrderedDict, defaultdict
from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np

from gradatim.judge.protocol.values.names import (
    DTYPE,
    ERRORS,
    MAX_DEPTH,
    MAX_DIGITS,
    MAX_INT_BITS,
    MAX_NODES,
    MODULES,
    TYPES,
    CannotCross,
    MaySend,
    Skeleton,
    checks_may_send,
    zone,
)

Foreign = Callable[[Any], Skeleton]

_SMALL_INT = 2**63
_PLAIN = {str, bool, type(None)}
_MAPPINGS = {dict, Counter, OrderedDict, defaultdict}


class Encoder:
    """Encodes values; `blobs` collects their bytes, in the order of the values."""

    def __init__(self, foreign: Foreign, may_send: MaySend = checks_may_send) -> None:
        self.blobs: list[bytes] = []
        self._foreign, self._may_send, self._nodes, self._bytes = foreign, may_send, 0, 0

    def value(self, x: Any, depth: int = 0) -> Skeleton:
        """The skeleton of one value; `foreign` encodes what is not plain."""
        kind = type(x)
        if kind in _PLAIN:
            return x
        if kind is float:
            return (
                x if math.isfinite(x) else {"F": self._blob(array("d", [x]).tobytes(), 1), "x": 1}
            )
        if kind is int:
            return x if -_SMALL_INT <= x < _SMALL_INT else {"i": _hex(x)}
        if depth > MAX_DEPTH:
            raise CannotCross(f"nested more than {MAX_DEPTH} deep")
        encode_value = _ENCODERS.get(kind)
        if encode_value is not None:
            return encode_value(self, x, depth + 1)
        return self._special(x, depth + 1)

    def _special(self, x: Any, depth: int) -> Skeleton:
        kind = type(x)
        if issubclass(kind, tuple) and hasattr(kind, "_fields"):
            return {"t": self._items(tuple.__iter__(x), depth)}
        if isinstance(x, np.generic):
            return self._scalar(x)
        if isinstance(x, np.dtype):
            return str(x)
        if isinstance(x, type):
            return self._class(x)
        if "pandas" in sys.modules and kind.__module__.partition(".")[0] == "pandas":
            return self._pandas(x, depth)
        return self._foreign(x)

    def _pandas(self, x: Any, depth: int) -> Skeleton:
        try:
            from gradatim.judge.protocol.values import encode_pandas
        except (ImportError, OSError):  # only the learner's code has imported pandas
            return self._foreign(x)
        return encode_pandas.encode(self, x, depth) or self._foreign(x)

    def _class(self, x: type) -> Skeleton:
        name = x.__name__
        for tag, known in (("T", TYPES), ("E", ERRORS)):
            if known.get(name) is x:
                return {tag: name}
        return self._foreign(x)

    def _items(self, xs: Iterable[Any], depth: int) -> list[Skeleton]:
        out = [self.value(x, depth) for x in xs]
        self.count(len(out))
        return out

    def count(self, nodes: int) -> None:
        """Counts values; CannotCross if they are too many in total."""
        self._nodes += nodes
        if self._nodes > MAX_NODES:
            raise CannotCross(f"more than {MAX_NODES:,} values")

    def _blob(self, data: bytes, result: int | None = None) -> int:
        self._bytes += len(data)
        if self._bytes > 60 * 2**20:
            raise CannotCross("more than 60 MB")
        self.blobs.append(data)
        return len(data) if result is None else result

    def _list(self, xs: list[Any] | tuple[Any, ...], depth: int) -> Skeleton:
        tag = "l" if type(xs) is list else "t"
        kinds = set(map(type, xs))
        if kinds <= _PLAIN:
            self.count(len(xs))
            return {tag: list(xs)}
        if len(xs) > 16 and tag == "l":
            code = "d" if kinds == {float} else "q" if kinds == {int} and _all_small(xs) else ""
            if code:
                self.count(len(xs))
                length = self._blob(array(code, xs).tobytes(), len(xs))
                return {"F" if code == "d" else "I": length}
        return {tag: self._items(xs, depth)}

    def _dict(self, xs: dict[Any, Any], depth: int) -> Skeleton:
        pairs = [[self.value(k, depth), self.value(v, depth)] for k, v in dict.items(xs)]
        self.count(2 * len(pairs))
        return {"d": pairs}

    def _set(self, xs: Any, depth: int) -> Skeleton:
        tag = "s" if type(xs) is set else "fs"
        # Sorted, since the order of a set varies between processes.
        return {tag: self._items(sorted(xs, key=lambda x: (type(x).__name__, repr(x))), depth)}

    def _bytes_(self, x: bytes | bytearray, depth: int) -> Skeleton:
        return {"b" if type(x) is bytes else "ba": self._blob(bytes(x))}

    def _complex(self, x: complex, depth: int) -> Skeleton:
        return {"c": [self.value(x.real), self.value(x.imag)]}

    def _datetime(self, x: Any, depth: int) -> Skeleton:
        if type(x) is timedelta:
            return {"when": ["timedelta", f"{x.days} {x.seconds} {x.microseconds}"]}
        if type(x) is date:
            return {"when": ["date", x.isoformat()]}
        name, plain = "", x
        if type(x) is datetime and type(x.tzinfo) is ZoneInfo and zone(str(x.tzinfo.key)):
            name, plain = x.tzinfo.key, x.replace(tzinfo=None)
        elif x.tzinfo is not None and x.utcoffset() is None:
            return self._foreign(x)
        more = [name, str(x.fold)] if name or x.fold else []
        return {"when": [type(x).__name__, plain.isoformat(), *more]}

    def _decimal(self, x: Decimal, depth: int) -> Skeleton:
        text = str(x)
        if len(text) > MAX_DIGITS:
            raise CannotCross(f"a Decimal of more than {MAX_DIGITS:,} digits")
        return {"num": ["Decimal", text]}

    def _fraction(self, x: Fraction, depth: int) -> Skeleton:
        return {"num": ["Fraction", f"{_hex(x.numerator)}/{_hex(x.denominator)}"]}

    def _scalar(self, x: np.generic) -> Skeleton:
        if isinstance(x, np.str_):
            return str(x)
        if type(x) is np.bytes_:
            return {"g": "S", "n": self._blob(bytes(x))}
        name = x.dtype.newbyteorder("<").str
        if not DTYPE.fullmatch(name):
            return self._foreign(x)
        return {"g": name, "n": self._blob(x.astype(name).tobytes())}

    def array(self, x: np.ndarray[Any, Any], depth: int) -> Skeleton:
        """An array as dtype, shape and little-endian bytes; an object array as its elements."""
        shape = list(x.shape)
        if x.dtype == object:
            return {"o": self._items(x.ravel().tolist(), depth), "s": shape}
        name = x.dtype.newbyteorder("<").str
        if not DTYPE.fullmatch(name):
            return self._foreign(x)
        plain = np.ascontiguousarray(x, dtype=name)
        return {"a": name, "s": shape, "n": self._blob(plain.tobytes())}

    def _function(self, x: Any, depth: int) -> Skeleton:
        module = getattr(x, "__module__", None) or "builtins"
        name = getattr(x, "__name__", "")
        owner = MODULES.get(str(module).lstrip("_"))
        if (
            owner is not None
            and getattr(owner, str(name), None) is x
            and self._may_send(owner, name)
        ):
            return {"N": f"{str(module).lstrip('_')}.{name}"}
        return self._foreign(x)


_ENCODERS: dict[type, Callable[[Encoder, Any, int], Skeleton]] = {
    list: Encoder._list,
    tuple: Encoder._list,
    **dict.fromkeys(_MAPPINGS, Encoder._dict),
    set: Encoder._set,
    frozenset: Encoder._set,
    bytes: Encoder._bytes_,
    bytearray: Encoder._bytes_,
    complex: Encoder._complex,
    date: Encoder._datetime,
    datetime: Encoder._datetime,
    time: Encoder._datetime,
    timedelta: Encoder._datetime,
    Decimal: Encoder._decimal,
    Fraction: Encoder._fraction,
    np.ndarray: Encoder.array,
    np.ufunc: Encoder._function,
    type(len): Encoder._function,
    type(np.mean): Encoder._function,
}


def _all_small(xs: list[int] | tuple[int, ...]) -> bool:
    return min(xs) >= -_SMALL_INT and max(xs) < _SMALL_INT


def _hex(x: int) -> str:
    if x.bit_length() > MAX_INT_BITS:
        raise CannotCross(f"an integer of more than {MAX_INT_BITS:,} bits")
    return hex(x)
