"""The codec of the wall: plain values to a JSON skeleton with raw blobs, and back.

Nothing that it reads executes.

Scalars stand for themselves. Everything else is an object with exactly one tag:

    {"l": [..]} list   {"t": [..]} tuple   {"d": [[k, v]..]} dict   {"s": [..]} set   {"fs": [..]}
    {"i": "0x.."} big int   {"c": [re, im]}   {"b": n} bytes   {"F": n} floats   {"I": n} ints
    {"a": dtype, "s": shape, "n": bytes} array   {"g": dtype, "n": bytes} numpy scalar
    {"o": [..], "s": shape} object array   {"when": [type, text]}   {"num": [type, text]}
    {"E": name} built-in exception   {"T": name} built-in type   {"N": name} named function
    {"p": [..]} pandas, see wire_pandas   {"h": id, ..} handle   {"f": id, ..} lent function
"""

from __future__ import annotations

import builtins
import math
import operator
import re
import sys
from array import array
from collections import Counter, OrderedDict, defaultdict
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np

from gradatim.judge.frames import BadFrame

Skeleton = Any  # JSON
Foreign = Callable[[Any], Skeleton]

DEPTH = 24
NODES = 2_000_000
INT_BITS = 100_000
_SMALL_INT = 2**63
_DTYPE = re.compile(r"[<|](b1|i[1248]|u[1248]|f[248]|c8|c16|[US]\d{1,5}|[mM]8(\[\d*\w{1,3}\])?)")
_PLAIN = {str, bool, type(None)}
_MAPPINGS = {dict, Counter, OrderedDict, defaultdict}
_TYPES = {t.__name__: t for t in (int, float, str, bool, list, dict, tuple, set, bytes, complex)}
_ERRORS = {
    name: value
    for name, value in vars(builtins).items()
    if isinstance(value, type) and issubclass(value, BaseException)
}
_NAMED_MODULES = {"builtins": builtins, "math": math, "operator": operator, "numpy": np}
_NAMED = set(
    [
        "abs",
        "len",
        "max",
        "min",
        "sum",
        "sorted",
        "round",
        "any",
        "all",
        "pow",
        "divmod",
        "repr",
        "ord",
        "chr",
        "mean",
        "median",
        "std",
        "var",
        "prod",
        "argmax",
        "argmin",
        "cumsum",
        "sort",
        "dot",
        "ptp",
    ]
)


class CannotCross(Exception):
    """A value that has no plain form, or too large a one."""


class Writer:
    """Encodes values; blobs collect in `blobs`, in the order of the values that own them."""

    def __init__(self, foreign: Foreign) -> None:
        self.blobs: list[bytes] = []
        self._foreign, self._nodes, self._bytes = foreign, 0, 0

    def value(self, x: Any, depth: int = 0) -> Skeleton:
        """The skeleton of one value; `foreign` is asked for what is not plain."""
        kind = type(x)
        if kind in _PLAIN:
            return x
        if kind is float:
            return (
                x if math.isfinite(x) else {"F": self._blob(array("d", [x]).tobytes(), 1), "x": 1}
            )
        if kind is int:
            return x if -_SMALL_INT <= x < _SMALL_INT else {"i": _hex(x)}
        if depth > DEPTH:
            raise CannotCross(f"nested more than {DEPTH} deep")
        writer = _WRITERS.get(kind)
        if writer is not None:
            return writer(self, x, depth + 1)
        return self._other(x, depth + 1)

    def _other(self, x: Any, depth: int) -> Skeleton:
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
            from gradatim.judge import wire_pandas

            return wire_pandas.write(self, x, depth) or self._foreign(x)
        return self._foreign(x)

    def _class(self, x: type) -> Skeleton:
        name = x.__name__
        for tag, known in (("T", _TYPES), ("E", _ERRORS)):
            if known.get(name) is x:
                return {tag: name}
        return self._foreign(x)

    def _items(self, xs: Iterable[Any], depth: int) -> list[Skeleton]:
        out = [self.value(x, depth) for x in xs]
        self._count(len(out))
        return out

    def _count(self, nodes: int) -> None:
        self._nodes += nodes
        if self._nodes > NODES:
            raise CannotCross(f"more than {NODES:,} values")

    def _blob(self, data: bytes, answer: int | None = None) -> int:
        self._bytes += len(data)
        if self._bytes > 60 * 2**20:
            raise CannotCross("more than 60 MB")
        self.blobs.append(data)
        return len(data) if answer is None else answer

    def _list(self, xs: list[Any] | tuple[Any, ...], depth: int) -> Skeleton:
        tag = "l" if type(xs) is list else "t"
        kinds = set(map(type, xs))
        if kinds <= _PLAIN:
            self._count(len(xs))
            return {tag: list(xs)}
        if len(xs) > 16 and tag == "l":
            if kinds == {float}:
                return {"F": self._blob(array("d", xs).tobytes(), len(xs))}
            if kinds == {int} and min(xs) >= -_SMALL_INT and max(xs) < _SMALL_INT:
                return {"I": self._blob(array("q", xs).tobytes(), len(xs))}
        return {tag: self._items(xs, depth)}

    def _dict(self, xs: dict[Any, Any], depth: int) -> Skeleton:
        pairs = [[self.value(k, depth), self.value(v, depth)] for k, v in dict.items(xs)]
        self._count(2 * len(pairs))
        return {"d": pairs}

    def _set(self, xs: Any, depth: int) -> Skeleton:
        tag = "s" if type(xs) is set else "fs"
        # Sorted, since the order of a set differs from process to process.
        return {tag: self._items(sorted(xs, key=lambda x: (type(x).__name__, repr(x))), depth)}

    def _bytes_(self, x: bytes | bytearray, depth: int) -> Skeleton:
        return {"b": self._blob(bytes(x))}

    def _complex(self, x: complex, depth: int) -> Skeleton:
        return {"c": [self.value(x.real), self.value(x.imag)]}

    def _when(self, x: Any, depth: int) -> Skeleton:
        if type(x) is timedelta:
            return {"when": ["timedelta", f"{x.days} {x.seconds} {x.microseconds}"]}
        if type(x) is datetime and x.tzinfo is not None and x.utcoffset() is None:
            return self._foreign(x)
        return {"when": [type(x).__name__, x.isoformat()]}

    def _number(self, x: Any, depth: int) -> Skeleton:
        return {"num": [type(x).__name__, str(x)]}

    def _scalar(self, x: np.generic) -> Skeleton:
        if isinstance(x, np.str_):
            return str(x)
        name = x.dtype.newbyteorder("<").str
        if not _DTYPE.fullmatch(name):
            return self._foreign(x)
        return {"g": name, "n": self._blob(x.astype(name).tobytes())}

    def array(self, x: np.ndarray[Any, Any], depth: int) -> Skeleton:
        """An array by dtype, shape and little-endian bytes; an object array by its elements."""
        shape = list(x.shape)
        if x.dtype == object:
            return {"o": self._items(x.ravel().tolist(), depth), "s": shape}
        name = x.dtype.newbyteorder("<").str
        if not _DTYPE.fullmatch(name):
            return self._foreign(x)
        plain = np.ascontiguousarray(x, dtype=name)
        return {"a": name, "s": shape, "n": self._blob(plain.tobytes())}

    def _function(self, x: Any, depth: int) -> Skeleton:
        module = getattr(x, "__module__", None) or "builtins"
        name = getattr(x, "__name__", "")
        home = _NAMED_MODULES.get(str(module).lstrip("_"))
        if home is not None and getattr(home, str(name), None) is x and _may_cross(home, name):
            return {"N": f"{str(module).lstrip('_')}.{name}"}
        return self._foreign(x)


_WRITERS: dict[type, Callable[[Writer, Any, int], Skeleton]] = {
    list: Writer._list,
    tuple: Writer._list,
    **dict.fromkeys(_MAPPINGS, Writer._dict),
    set: Writer._set,
    frozenset: Writer._set,
    bytes: Writer._bytes_,
    bytearray: Writer._bytes_,
    complex: Writer._complex,
    date: Writer._when,
    datetime: Writer._when,
    timedelta: Writer._when,
    Decimal: Writer._number,
    Fraction: Writer._number,
    np.ndarray: Writer.array,
    np.ufunc: Writer._function,
    type(len): Writer._function,
    type(np.mean): Writer._function,
}


def _hex(x: int) -> str:
    if x.bit_length() > INT_BITS:
        raise CannotCross(f"an integer of more than {INT_BITS:,} bits")
    return hex(x)


class Reader:
    """Decodes skeletons in the order of their writing; BadFrame for anything malformed."""

    def __init__(self, blob: bytes, foreign: Callable[[dict[str, Any]], Any]) -> None:
        self._blob, self._at, self._foreign, self._nodes = memoryview(blob), 0, foreign, 0

    def value(self, x: Skeleton) -> Any:
        """The value of one skeleton; `foreign` is asked for handles and lent functions."""
        try:
            return self._value(x, 0)
        except BadFrame:
            raise
        except (
            ValueError,
            TypeError,
            KeyError,
            IndexError,
            OverflowError,
            ArithmeticError,
        ) as error:
            raise BadFrame(f"malformed value: {type(error).__name__}") from error

    def _value(self, x: Skeleton, depth: int) -> Any:
        if type(x) is not dict:
            if type(x) is list:
                raise BadFrame("a bare list")
            return x
        self._nodes += 1
        if depth > DEPTH + 2 or self._nodes > NODES:
            raise BadFrame("too deep or too many values")
        for tag in x:  # the first key is the tag
            reader = _READERS.get(tag)
            return reader(self, x, depth + 1) if reader else self._foreign(x)
        raise BadFrame("an empty object")

    def take(self, size: Any) -> memoryview:
        """The next `size` bytes of the blob."""
        if type(size) is not int or size < 0 or self._at + size > len(self._blob):
            raise BadFrame("a blob that is not there")
        self._at += size
        return self._blob[self._at - size : self._at]

    def finish(self) -> None:
        """BadFrame unless every byte was used."""
        if self._at != len(self._blob):
            raise BadFrame("bytes left over")

    def items(self, xs: Any, depth: int) -> list[Any]:
        if type(xs) is not list:
            raise BadFrame("not a list")
        self._nodes += len(xs)
        return [self._value(x, depth) if type(x) in (dict, list) else x for x in xs]

    def _pairs(self, x: Skeleton, depth: int) -> dict[Any, Any]:
        return {
            self._value(k, depth): self._value(v, depth) for k, v in (self._pair(p) for p in x["d"])
        }

    @staticmethod
    def _pair(p: Any) -> tuple[Any, Any]:
        if type(p) is not list or len(p) != 2:
            raise BadFrame("not a pair")
        return p[0], p[1]

    def _numbers(self, x: Skeleton, code: str, count: Any) -> Any:
        if type(count) is not int or count < 0:
            raise BadFrame("not a count")
        numbers = array(code)
        numbers.frombytes(self.take(8 * count))
        return numbers[0] if x.get("x") else numbers.tolist()

    def array(self, x: Skeleton) -> np.ndarray[Any, Any]:
        """A writable array of its own memory."""
        dtype, shape = _dtype(x["a"]), _shape(x["s"])
        data = self.take(x["n"])
        if math.prod(shape) * dtype.itemsize != len(data):
            raise BadFrame("an array whose shape is not that of its bytes")
        if dtype.itemsize == 0:
            return np.zeros(shape, dtype)
        return np.frombuffer(bytearray(data), dtype).reshape(shape)

    def _scalar(self, x: Skeleton) -> Any:
        dtype = _dtype(x["g"])
        data = self.take(x["n"])
        if len(data) != dtype.itemsize or not data:
            raise BadFrame("a scalar of the wrong size")
        return np.frombuffer(bytes(data), dtype)[0]

    def _objects(self, x: Skeleton, depth: int) -> Any:
        shape, items = _shape(x["s"]), self.items(x["o"], depth)
        if math.prod(shape) != len(items):
            raise BadFrame("an array whose shape is not that of its elements")
        out = np.empty(len(items), dtype=object)
        for place, item in enumerate(items):
            out[place] = item
        return out.reshape(shape)

    def _pandas(self, x: Skeleton, depth: int) -> Any:
        from gradatim.judge import wire_pandas

        return wire_pandas.read(self, x["p"], depth)


def _dtype(name: Any) -> np.dtype[Any]:
    if type(name) is not str or not _DTYPE.fullmatch(name):
        raise BadFrame("a dtype that may not cross")
    return np.dtype(name)


def _shape(sizes: Any) -> tuple[int, ...]:
    if type(sizes) is not list or len(sizes) > 16:
        raise BadFrame("not a shape")
    if any(type(size) is not int or size < 0 for size in sizes):
        raise BadFrame("not a shape")
    return tuple(sizes)


def _when(x: Skeleton) -> Any:
    kind, text = map(_word, x["when"])
    if kind == "timedelta":
        days, seconds, micros = map(int, text.split())
        return timedelta(days, seconds, micros)
    return {"date": date, "datetime": datetime}[kind].fromisoformat(text)


def _number(x: Skeleton) -> Any:
    kind, text = map(_word, x["num"])
    if len(text) > 10_000 or (kind == "Decimal" and len(text) > 1000):
        raise BadFrame("a number too long")
    if kind == "Fraction":
        return Fraction(*(int(part) for part in text.split("/")))
    return {"Decimal": Decimal}[kind](text)


def _may_cross(home: Any, name: str) -> bool:
    """Only pure functions cross by name: never exec, open or numpy.load."""
    pure = home in (math, operator) or isinstance(getattr(home, name, None), np.ufunc)
    return not name.startswith("_") and (pure or name in _NAMED)


def _word(x: Any) -> str:
    if type(x) is not str:
        raise BadFrame("not a word")
    return x


def _named(x: Skeleton) -> Any:
    module, _, name = _word(x["N"]).partition(".")
    home = _NAMED_MODULES[module]
    if not _may_cross(home, name):
        raise BadFrame("a function that may not cross")
    return getattr(home, name)


def _integer(x: Skeleton) -> int:
    if type(x["i"]) is not str or len(x["i"]) > INT_BITS // 4 + 4:
        raise BadFrame("an integer too long")
    return int(x["i"], 16)


_READERS: dict[str, Callable[[Reader, Skeleton, int], Any]] = {
    "l": lambda r, x, depth: r.items(x["l"], depth),
    "t": lambda r, x, depth: tuple(r.items(x["t"], depth)),
    "d": Reader._pairs,
    "s": lambda r, x, depth: set(r.items(x["s"], depth)),
    "fs": lambda r, x, depth: frozenset(r.items(x["fs"], depth)),
    "i": lambda r, x, depth: _integer(x),
    "c": lambda r, x, depth: complex(*r.items(x["c"], depth)),
    "b": lambda r, x, depth: bytes(r.take(x["b"])),
    "F": lambda r, x, depth: r._numbers(x, "d", x["F"]),
    "I": lambda r, x, depth: r._numbers(x, "q", x["I"]),
    "a": lambda r, x, depth: r.array(x),
    "g": lambda r, x, depth: r._scalar(x),
    "o": Reader._objects,
    "when": lambda r, x, depth: _when(x),
    "num": lambda r, x, depth: _number(x),
    "E": lambda r, x, depth: _ERRORS[x["E"]],
    "T": lambda r, x, depth: _TYPES[x["T"]],
    "N": lambda r, x, depth: _named(x),
    "p": Reader._pandas,
}
