"""The smallest case on which the learner's code and the reference part: shrinking by halves.

All axes of one length shrink together, so that rows of X and entries of y stay in step. It follows
the idea of delta debugging (Zeller and Hildebrandt, 2002).
"""

from __future__ import annotations

import contextlib
import math
import re
import time
from collections.abc import Iterator
from typing import Any

import numpy as np

from gradatim.checks.compare import both, difference, show
from gradatim.checks.remote import Gone, Raised
from gradatim.judge.inside.sides import Call, Side, words

LINES, WIDTH, NUMBERS = 8, 200, 10  # of a transcript that somebody looks at
NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e[-+]?\d+)?")
TRIES = 200
SECONDS = 1.5  # for code so slow that the tries would take longer; else the case can be repeated


def smallest(
    lab: Side,
    ref: Side,
    calls: list[tuple[Side, Call]],
    compared: list[tuple[Any, Any, Any]],
) -> str:
    """Words for the smallest failing call, or "" where the failure is not one comparable call."""
    found = _comparable(lab, ref, calls, compared)
    if found is None:
        return ""
    call, tolerance = found
    if not call.root or call.name is None or not _plain([*call.args, *call.kwargs.values()]):
        return ""
    try:
        shrinker = _Shrinker(lab, ref, call, tolerance)
        return shrinker.words() if shrinker.repeats(call) else ""
    except (Gone, StopIteration):  # the process died over a small case: nothing to show
        return ""


def transcript(lab: Side, calls: list[tuple[Side, Call]]) -> str:
    """What was asked of the learner's code since the last object was made, one question a line;
    "" if it is too long to be looked at."""
    asked = [call for side, call in calls if side is lab]
    begin = max((place for place, call in enumerate(asked) if call.root), default=0)
    lines = [_told(call) for call in asked[begin:]]
    numbers = sum(len(NUMBER.findall(line)) for line in lines)
    few = len(lines) <= LINES and numbers <= NUMBERS and all(len(x) <= WIDTH for x in lines)
    return "\n".join(lines) if few else ""


def _told(call: Call) -> str:
    """A question as the learner would write it, and what came back."""
    asked = words(call) if call.op == "call" else str(call.name)
    told = asked if call.root else f".{asked}"
    if call.error is not None:
        return f"{told} raised {call.error.what}"
    if call.answer is None or not _plain([call.answer]):
        return told
    return f"{told} -> {show(call.answer)}"


def _comparable(
    lab: Side, ref: Side, calls: list[tuple[Side, Call]], compared: list[tuple[Any, Any, Any]]
) -> tuple[Call, Any] | None:
    """The call whose answer the first failing comparison looked at."""
    for got, want, tolerance in compared:
        asked = [c for side, c in calls if side is lab and c.answer is got]
        known = [c for side, c in calls if side is ref and c.answer is want]
        if asked and known and asked[-1].name == known[-1].name:
            return asked[-1], tolerance
        if asked and got is not None and not known:
            return asked[-1], tolerance
    crashed = [c for side, c in calls if side is lab and c.error is not None]
    return (crashed[-1], None) if crashed and not compared else None


def _plain(xs: Any) -> bool:
    return all(
        isinstance(x, int | float | str | bool | np.ndarray | np.generic | type(None))
        or (isinstance(x, list | tuple) and _plain(x))
        or (isinstance(x, dict) and _plain([*x, *x.values()]))
        for x in xs
    )


class _Shrinker:
    def __init__(self, lab: Side, ref: Side, call: Call, tolerance: Any) -> None:
        self._lab, self._ref, self._tolerance = lab, ref, tolerance or (1e-6, 1e-9)
        self._name, self._kwargs = str(call.name), call.kwargs
        self._args, self._tries = call.args, 0
        self._until = time.perf_counter() + SECONDS
        self._finite = False
        with contextlib.suppress(Raised):
            self._finite = _finite(ref.again(self._name, call.args, call.kwargs))

    def repeats(self, call: Call) -> bool:
        """Whether the call fails the same way again: state kept between calls would mislead."""
        try:
            answer = self._lab.again(self._name, call.args, call.kwargs)
        except Raised as error:
            return call.error is not None and call.error.kinds == error.kinds
        return call.error is None and not difference(answer, call.answer)

    def words(self) -> str:
        outcome = self._differs(self._args)
        if outcome is None:
            return ""
        smaller = True
        while smaller and self._tries < TRIES and time.perf_counter() < self._until:
            smaller = False
            for args in _smaller(self._args):
                self._tries += 1
                found = self._differs(args)
                if found is not None:
                    self._args, outcome, smaller = args, found, True
                    break
                if self._tries >= TRIES or time.perf_counter() > self._until:
                    break
        asked = words(_named(self._name, self._args, self._kwargs))
        return f"{asked}\ngot: {outcome[0]}\nexpected: {outcome[1]}"

    def _differs(self, args: tuple[Any, ...]) -> tuple[str, str] | None:
        """What came back and what was wanted, if they part; None if not or if nobody knows."""
        try:
            want = self._ref.again(self._name, args, self._kwargs)
        except Raised:
            return None
        if self._finite and not _finite(want):
            return None  # the contract hardly asks for that
        try:
            got = self._lab.again(self._name, args, self._kwargs)
        except Raised as error:
            return error.what, show(want)
        if not _plain([got]) or not _plain([want]) or not difference(got, want, self._tolerance):
            return None
        return both(got, want)


def _finite(x: Any) -> bool:
    """No NaN and no infinity in a number or an array of numbers."""
    if isinstance(x, np.ndarray):
        return x.dtype.kind not in "fc" or bool(np.isfinite(x).all())
    return not isinstance(x, float) or math.isfinite(x)


def _named(name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Call:
    return Call(name, args, kwargs)


def _smaller(args: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    """Simpler argument lists, the boldest first."""
    for length in sorted({n for arg in args for n in _lengths(arg)}, reverse=True):
        for keep in _kept(length):
            yield tuple(_cut(arg, length, keep) for arg in args)
    simpler = tuple(_simpler(arg) for arg in args)
    if any(difference(a, b) for a, b in zip(simpler, args, strict=True)):
        yield simpler


def _lengths(x: Any) -> list[int]:
    if isinstance(x, np.ndarray):
        return [n for n in x.shape if n > 1]
    return [len(x)] if isinstance(x, list | tuple | str) and len(x) > 1 else []


def _kept(length: int) -> Iterator[list[int]]:
    half = length // 2
    yield list(range(half))
    yield list(range(half, length))
    for out in range(min(length, 12)):
        yield [n for n in range(length) if n != out]


def _cut(x: Any, length: int, keep: list[int]) -> Any:
    if isinstance(x, np.ndarray):
        for axis, size in enumerate(x.shape):
            if size == length:
                x = np.take(x, keep, axis=axis)
        return x
    if isinstance(x, list | tuple) and len(x) == length:
        return type(x)(x[n] for n in keep)
    return "".join(x[n] for n in keep) if isinstance(x, str) and len(x) == length else x


def _simpler(x: Any) -> Any:
    """The same value with rounder numbers."""
    if isinstance(x, np.ndarray) and x.dtype.kind == "f":
        return np.round(x) + 0.0
    if isinstance(x, float) and np.isfinite(x):
        return float(round(x))
    if isinstance(x, list | tuple):
        return type(x)(_simpler(item) for item in x)
    return x
