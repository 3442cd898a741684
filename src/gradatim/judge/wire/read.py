"""Decodes what came through the wall, strictly; see the package for the form."""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import numpy as np

from gradatim.judge.frames import BadFrame
from gradatim.judge.wire.words import (
    DEPTH,
    DTYPE,
    ERRORS,
    HOMES,
    INT_BITS,
    NODES,
    TYPES,
    Skeleton,
    may_cross,
)


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
        from gradatim.judge.wire import columns

        return columns.read(self, x["p"], depth)


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


def _word(x: Any) -> str:
    if type(x) is not str:
        raise BadFrame("not a word")
    return x


def _named(x: Skeleton) -> Any:
    module, _, name = _word(x["N"]).partition(".")
    home = HOMES[module]
    if not may_cross(home, name):
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
    "E": lambda r, x, depth: ERRORS[x["E"]],
    "T": lambda r, x, depth: TYPES[x["T"]],
    "N": lambda r, x, depth: _named(x),
    "p": Reader._pandas,
}
