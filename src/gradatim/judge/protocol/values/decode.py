"""Decodes what came through the wall, strictly; see the package for the format.

The input is not trusted, so values are counted before they are created. Decoding takes at most
twice the memory of the input plus a constant (`frames.OBJECTS`, `names.NODES`), nothing becomes
larger than its bytes, and no more than ALIKE keys may collide.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Hashable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np

from gradatim.judge.protocol.frames import BadFrame
from gradatim.judge.protocol.values.names import (
    DEPTH,
    DIGITS,
    DTYPE,
    ERRORS,
    HOMES,
    INT_BITS,
    NODES,
    TYPES,
    ByName,
    Skeleton,
    is_pure,
    zone,
)

ALIKE = 64  # keys with the same hash; more would make a dict slow


class Reader:
    """Decodes skeletons in the order in which they were written; BadFrame if malformed."""

    def __init__(
        self,
        blob: bytes,
        foreign: Callable[[dict[str, Any]], Any],
        by_name: ByName = is_pure,
    ) -> None:
        self._by_name = by_name
        self._blob, self._at, self._foreign, self._nodes = memoryview(blob), 0, foreign, 0

    def value(self, x: Skeleton) -> Any:
        """The value of one skeleton; `foreign` decodes handles and lent functions."""
        try:
            return self.part(x, 0)
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

    def part(self, x: Skeleton, depth: int) -> Any:
        """The value of a skeleton inside another one."""
        if type(x) is not dict:
            if type(x) is list:
                raise BadFrame("a bare list")
            return x
        self.count(1, depth)
        for tag in x:  # the first key is the tag
            reader = _READERS.get(tag)
            return reader(self, x, depth + 1) if reader else self._foreign(x)
        raise BadFrame("an empty object")

    def count(self, nodes: int, depth: int = 0) -> None:
        """Counts values; BadFrame if they are too many in total, or nested too deeply."""
        self._nodes += nodes
        if depth > DEPTH + 2 or self._nodes > NODES:
            raise BadFrame("too deep or too many values")

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
        """The values of a list of skeletons."""
        if type(xs) is not list:
            raise BadFrame("not a list")
        self.count(len(xs))
        return [self.part(x, depth) if type(x) in (dict, list) else x for x in xs]

    def _pairs(self, x: Skeleton, depth: int) -> dict[Any, Any]:
        if type(x["d"]) is not list:
            raise BadFrame("not a list")
        self.count(2 * len(x["d"]))
        # In the order of writing, since each takes its bytes from the blob.
        pairs = [[self.part(y, depth) for y in self._pair(p)] for p in x["d"]]
        _assert_apart([key for key, _ in pairs])
        return dict(pairs)

    @staticmethod
    def _pair(p: Any) -> list[Any]:
        if type(p) is not list or len(p) != 2:
            raise BadFrame("not a pair")
        return p

    def _apart(self, xs: Any, depth: int) -> list[Any]:
        items = self.items(xs, depth)
        _assert_apart(items)
        return items

    def _numbers(self, x: Skeleton, dtype: str, count: Any) -> Any:
        if type(count) is not int or count < 0:
            raise BadFrame("not a count")
        self.count(count)
        numbers = np.frombuffer(self.take(8 * count), dtype).tolist()
        return numbers[0] if x.get("x") else numbers

    def array(self, x: Skeleton) -> np.ndarray[Any, Any]:
        """A writable array with its own memory."""
        dtype, shape = _dtype(x["a"]), _shape(x["s"])
        data = self.take(x["n"])
        if math.prod(shape) * dtype.itemsize != len(data):
            raise BadFrame("an array whose shape is not that of its bytes")
        _assert_sound(data, dtype)
        return np.frombuffer(bytearray(data), dtype).reshape(shape)

    def _scalar(self, x: Skeleton) -> Any:
        if x["g"] == "S":  # without the dtype, which would drop trailing zeros
            return np.bytes_(self.take(x["n"]))
        dtype = _dtype(x["g"])
        data = self.take(x["n"])
        if len(data) != dtype.itemsize:
            raise BadFrame("a scalar of the wrong size")
        _assert_sound(data, dtype)
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
        try:
            from gradatim.judge.protocol.values import decode_frames
        except (ImportError, OSError):  # not installed, or not readable after lockdown
            raise BadFrame("a pandas value, and the checks have no pandas") from None
        return decode_frames.read(self, x["p"], depth)


def _assert_apart(keys: list[Hashable]) -> None:
    """Refuses keys that were chosen to collide, which would make a dict very slow."""
    if len(keys) > ALIKE and max(Counter(map(hash, keys)).values()) > ALIKE:
        raise BadFrame("too many keys that collide")


def _assert_sound(data: memoryview, dtype: np.dtype[Any]) -> None:
    """Refuses bytes that are not valid bools or characters, which NumPy would accept."""
    if dtype.kind == "b" and np.frombuffer(data, np.uint8).max(initial=0) > 1:
        raise BadFrame("a bool that is neither true nor false")
    if dtype.kind == "U" and np.frombuffer(data, "<u4").max(initial=0) > 0x10FFFF:
        raise BadFrame("a character that is none")


def _dtype(name: Any) -> np.dtype[Any]:
    if type(name) is not str or not DTYPE.fullmatch(name):
        raise BadFrame("a dtype that may not cross")
    return np.dtype(name)


def _shape(sizes: Any) -> tuple[int, ...]:
    if type(sizes) is not list or len(sizes) > 16:
        raise BadFrame("not a shape")
    if any(type(size) is not int or size < 0 for size in sizes):
        raise BadFrame("not a shape")
    return tuple(sizes)


def _complex(parts: list[Any]) -> complex:
    if list(map(type, parts)) != [float, float]:
        raise BadFrame("no complex number")
    return complex(*parts)


def _when(x: Skeleton) -> Any:
    kind, text, *rest = words(x["when"])
    if kind == "timedelta":
        days, seconds, micros = map(int, text.split())
        return timedelta(days, seconds, micros)
    found: Any = _MOMENTS[kind].fromisoformat(text)
    if rest and type(found) is not date:
        name, fold = rest[0], int(rest[1])
        if not name:
            return found.replace(fold=fold)
        if (tz := zone(name)) is None:
            raise BadFrame("no time zone")
        return found.replace(tzinfo=tz, fold=fold)
    return found


_MOMENTS: dict[str, Any] = {"date": date, "datetime": datetime, "time": time}


def _number(x: Skeleton) -> Any:
    kind, text = words(x["num"])
    if len(text) > (DIGITS if kind == "Decimal" else INT_BITS // 2 + 4):
        raise BadFrame("a number too long")
    if kind == "Fraction":
        return Fraction(*(int(part, 16) for part in text.split("/")))
    return {"Decimal": Decimal}[kind](text)


def words(xs: Any) -> list[str]:
    """The argument, if it is a list of texts; else BadFrame."""
    if type(xs) is not list or not all(type(x) is str for x in xs):
        raise BadFrame("no words")
    return xs


def _named(x: Skeleton, by_name: ByName) -> Any:
    module, _, name = _word(x["N"]).partition(".")
    home = HOMES[module]
    if not by_name(home, name) or not callable(found := getattr(home, name, None)):
        raise BadFrame("a function that may not cross")
    return found


def _word(x: Any) -> str:
    (word,) = words([x])
    return word


def _integer(x: Skeleton) -> int:
    if type(x["i"]) is not str or len(x["i"]) > INT_BITS // 4 + 4:
        raise BadFrame("an integer too long")
    return int(x["i"], 16)


_READERS: dict[str, Callable[[Reader, Skeleton, int], Any]] = {
    "l": lambda r, x, depth: r.items(x["l"], depth),
    "t": lambda r, x, depth: tuple(r.items(x["t"], depth)),
    "d": Reader._pairs,
    "s": lambda r, x, depth: set(r._apart(x["s"], depth)),
    "fs": lambda r, x, depth: frozenset(r._apart(x["fs"], depth)),
    "i": lambda r, x, depth: _integer(x),
    "c": lambda r, x, depth: _complex(r.items(x["c"], depth)),
    "b": lambda r, x, depth: bytes(r.take(x["b"])),
    "ba": lambda r, x, depth: bytearray(r.take(x["ba"])),
    "F": lambda r, x, depth: r._numbers(x, "<f8", x["F"]),
    "I": lambda r, x, depth: r._numbers(x, "<i8", x["I"]),
    "a": lambda r, x, depth: r.array(x),
    "g": lambda r, x, depth: r._scalar(x),
    "o": Reader._objects,
    "when": lambda r, x, depth: _when(x),
    "num": lambda r, x, depth: _number(x),
    "E": lambda r, x, depth: ERRORS[x["E"]],
    "T": lambda r, x, depth: TYPES[x["T"]],
    "N": lambda r, x, depth: _named(x, r._by_name),
    "p": Reader._pandas,
}
