"""Decodes what came through the wall, strictly; see the package for the format.

The input is not trusted, so values are counted before they are created. Decoding takes at most
twice the memory of the input plus a constant (`frames.MAX_OBJECTS`, `names.MAX_NODES`), nothing
becomes larger than its bytes, and no more than MAX_COLLISIONS keys may collide.
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
    DTYPE,
    ERRORS,
    MAX_DEPTH,
    MAX_DIGITS,
    MAX_INT_BITS,
    MAX_NODES,
    MODULES,
    TYPES,
    MaySend,
    Skeleton,
    checks_may_send,
    zone,
)

MAX_COLLISIONS = 64  # keys with the same hash; more would make a dict slow


class Decoder:
    """Decodes skeletons in the order in which they were written; BadFrame if malformed."""

    def __init__(
        self,
        blob: bytes,
        foreign: Callable[[dict[str, Any]], Any],
        may_send: MaySend = checks_may_send,
    ) -> None:
        self._may_send = may_send
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
            decode_value = _DECODERS.get(tag)
            return decode_value(self, x, depth + 1) if decode_value else self._foreign(x)
        raise BadFrame("an empty object")

    def count(self, nodes: int, depth: int = 0) -> None:
        """Counts values; BadFrame if they are too many in total, or nested too deeply."""
        self._nodes += nodes
        if depth > MAX_DEPTH + 2 or self._nodes > MAX_NODES:
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
        _assert_few_collisions([key for key, _ in pairs])
        return dict(pairs)

    @staticmethod
    def _pair(p: Any) -> list[Any]:
        if type(p) is not list or len(p) != 2:
            raise BadFrame("not a pair")
        return p

    def _distinct_items(self, xs: Any, depth: int) -> list[Any]:
        items = self.items(xs, depth)
        _assert_few_collisions(items)
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
        _assert_valid(data, dtype)
        return np.frombuffer(bytearray(data), dtype).reshape(shape)

    def _scalar(self, x: Skeleton) -> Any:
        if x["g"] == "S":  # without the dtype, which would drop trailing zeros
            return np.bytes_(self.take(x["n"]))
        dtype = _dtype(x["g"])
        data = self.take(x["n"])
        if len(data) != dtype.itemsize:
            raise BadFrame("a scalar of the wrong size")
        _assert_valid(data, dtype)
        return np.frombuffer(bytes(data), dtype)[0]

    def _objects(self, x: Skeleton, depth: int) -> Any:
        shape, items = _shape(x["s"]), self.items(x["o"], depth)
        if math.prod(shape) != len(items):
            raise BadFrame("an array whose shape is not that of its elements")
        out = np.empty(len(items), dtype=object)
        for index, item in enumerate(items):
            out[index] = item
        return out.reshape(shape)

    def _pandas(self, x: Skeleton, depth: int) -> Any:
        try:
            from gradatim.judge.protocol.values import decode_pandas
        except (ImportError, OSError):  # not installed, or not readable after lockdown
            raise BadFrame("a pandas value, and the checks have no pandas") from None
        return decode_pandas.decode(self, x["p"], depth)


def _assert_few_collisions(keys: list[Hashable]) -> None:
    """Refuses keys that were chosen to collide, which would make a dict very slow."""
    if len(keys) > MAX_COLLISIONS and max(Counter(map(hash, keys)).values()) > MAX_COLLISIONS:
        raise BadFrame("too many keys that collide")


def _assert_valid(data: memoryview, dtype: np.dtype[Any]) -> None:
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


def _datetime(x: Skeleton) -> Any:
    kind, text, *rest = strings(x["when"])
    if kind == "timedelta":
        days, seconds, micros = map(int, text.split())
        return timedelta(days, seconds, micros)
    moment: Any = _DATE_TYPES[kind].fromisoformat(text)
    if rest and type(moment) is not date:
        name, fold = rest[0], int(rest[1])
        if not name:
            return moment.replace(fold=fold)
        if (tz := zone(name)) is None:
            raise BadFrame("no time zone")
        return moment.replace(tzinfo=tz, fold=fold)
    return moment


_DATE_TYPES: dict[str, Any] = {"date": date, "datetime": datetime, "time": time}


def _number(x: Skeleton) -> Any:
    kind, text = strings(x["num"])
    if len(text) > (MAX_DIGITS if kind == "Decimal" else MAX_INT_BITS // 2 + 4):
        raise BadFrame("a number too long")
    if kind == "Fraction":
        return Fraction(*(int(part, 16) for part in text.split("/")))
    return {"Decimal": Decimal}[kind](text)


def strings(xs: Any) -> list[str]:
    """The argument, if it is a list of texts; else BadFrame."""
    if type(xs) is not list or not all(type(x) is str for x in xs):
        raise BadFrame("no words")
    return xs


def _named(x: Skeleton, may_send: MaySend) -> Any:
    module, _, name = _string(x["N"]).partition(".")
    owner = MODULES[module]
    if not may_send(owner, name) or not callable(function := getattr(owner, name, None)):
        raise BadFrame("a function that may not cross")
    return function


def _string(x: Any) -> str:
    (string,) = strings([x])
    return string


def _integer(x: Skeleton) -> int:
    if type(x["i"]) is not str or len(x["i"]) > MAX_INT_BITS // 4 + 4:
        raise BadFrame("an integer too long")
    return int(x["i"], 16)


_DECODERS: dict[str, Callable[[Decoder, Skeleton, int], Any]] = {
    "l": lambda decoder, x, depth: decoder.items(x["l"], depth),
    "t": lambda decoder, x, depth: tuple(decoder.items(x["t"], depth)),
    "d": Decoder._pairs,
    "s": lambda decoder, x, depth: set(decoder._distinct_items(x["s"], depth)),
    "fs": lambda decoder, x, depth: frozenset(decoder._distinct_items(x["fs"], depth)),
    "i": lambda decoder, x, depth: _integer(x),
    "c": lambda decoder, x, depth: _complex(decoder.items(x["c"], depth)),
    "b": lambda decoder, x, depth: bytes(decoder.take(x["b"])),
    "ba": lambda decoder, x, depth: bytearray(decoder.take(x["ba"])),
    "F": lambda decoder, x, depth: decoder._numbers(x, "<f8", x["F"]),
    "I": lambda decoder, x, depth: decoder._numbers(x, "<i8", x["I"]),
    "a": lambda decoder, x, depth: decoder.array(x),
    "g": lambda decoder, x, depth: decoder._scalar(x),
    "o": Decoder._objects,
    "when": lambda decoder, x, depth: _datetime(x),
    "num": lambda decoder, x, depth: _number(x),
    "E": lambda decoder, x, depth: ERRORS[x["E"]],
    "T": lambda decoder, x, depth: TYPES[x["T"]],
    "N": lambda decoder, x, depth: _named(x, decoder._may_send),
    "p": Decoder._pandas,
}
