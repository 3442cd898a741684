"""The smallest case on which the learner's code and the reference part: shrinking by halves.

All axes of one length shrink together, so that rows of X and entries of y stay in step. It follows
the idea of delta debugging (Zeller and Hildebrandt, 2002).
"""

from __future__ import annotations

import math
import re
import time
from collections.abc import Iterator
from itertools import islice
from typing import Any

import numpy as np

from gradatim.checks.compare import difference
from gradatim.checks.remote import Gone, Handle, Raised
from gradatim.checks.session import Session
from gradatim.checks.show import both, show
from gradatim.judge.child.sides import Call, Side, words

NEAR = (1e-6, 1e-9)
LINES, WIDTH, NUMBERS = 8, 200, 10  # of a transcript that somebody looks at
NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e[-+]?\d+)?")
TRIES = 200
SECONDS = 1.5  # for code so slow that the tries would take longer; else the case can be repeated


def smallest(lab: Side, ref: Side, calls: list[tuple[Side, Call]], run: Session) -> str:
    """Words for the smallest failing case, or "" where what failed was not the answer of a plain
    call, or of a chain of calls such as KMeans(start, 9).fit(X).centers_."""
    found = _comparable(lab, ref, calls, run)
    if found is None:
        return ""
    chain = _chain([call for side, call in calls if side is lab], found[0])
    if not chain or not all(_plain([*call.args, *call.kwargs.values()]) for call in chain):
        return ""
    try:
        shrinker = _Shrinker(lab, ref, chain, found[1])
        return shrinker.words() if shrinker.repeats() else ""
    except (Gone, StopIteration):  # the process died over a small case: nothing to show
        return ""


def _chain(calls_of_lab: list[Call], last: Call) -> list[Call]:
    """The calls that led to the last one, from the function that made its object."""
    until = next(place for place, call in enumerate(calls_of_lab) if call is last)
    begin = max((place for place in range(until + 1) if calls_of_lab[place].root), default=None)
    if begin is None:
        return []
    chain, made = [], set[int]()
    for call in calls_of_lab[begin : until + 1]:
        if not call.root and call.target not in made:
            return []  # an object of another call takes part
        if call.op == "call" or call is last:
            chain.append(call)
        if isinstance(call.answer, Handle):
            if call.op == "get" and call is not last:
                chain.append(call)
            made.add(call.answer._id)
    return chain


def transcript(lab: Side, calls: list[tuple[Side, Call]]) -> str:
    """The calls of the learner's code since the last object was made, one a line;
    "" if it is too long to be looked at."""
    calls_of_lab = [call for side, call in calls if side is lab]
    begin = max((place for place, call in enumerate(calls_of_lab) if call.root), default=0)
    lines = [_call_text(call) for call in calls_of_lab[begin:]]
    numbers = sum(len(NUMBER.findall(line)) for line in lines)
    few = len(lines) <= LINES and numbers <= NUMBERS and all(len(x) <= WIDTH for x in lines)
    return "\n".join(lines) if few else ""


def _call_text(call: Call) -> str:
    """A question as the learner would write it, and what came back."""
    call_text = words(call)
    if call.error is not None:
        return f"{call_text} raised {call.error.what}"
    if call.answer is None or not _plain([call.answer]):
        return call_text
    return f"{call_text} -> {show(call.answer)}"


def _comparable(
    lab: Side, ref: Side, calls: list[tuple[Side, Call]], run: Session
) -> tuple[Call, Any] | None:
    """The call whose answer the first failing assertion looked at, and the tolerance."""
    mine, good = ([c for side, c in calls if side is one] for one in (lab, ref))
    for got, want, tolerance in run.compared:
        calls_of_lab = [c for c in mine if _answered(c, got)]
        known = [c for c in good if _answered(c, want)]
        if calls_of_lab and known and calls_of_lab[-1].name == known[-1].name:
            return calls_of_lab[-1], tolerance
        if calls_of_lab and got is not None and not known:
            return calls_of_lab[-1], tolerance
    for answer in run.refused:
        calls_of_lab = [c for c in mine if c.answer is answer]
        if calls_of_lab:
            return calls_of_lab[-1], NEAR
    crashed = [c for c in mine if c.error is not None]
    return (crashed[-1], NEAR) if crashed and not run.compared else None


def _answered(call: Call, value: Any) -> bool:
    """Whether this is what the call answered; a check may have made a list of a tuple."""
    answer = call.answer
    if isinstance(answer, tuple) and isinstance(value, list):
        return not difference(list(answer), value)
    return answer is value


def _plain(xs: Any) -> bool:
    return all(
        isinstance(x, int | float | str | bool | np.ndarray | np.generic | type(None))
        or (isinstance(x, list | tuple) and _plain(x))
        or (isinstance(x, dict) and _plain([*x, *x.values()]))
        for x in xs
    )


class _Shrinker:
    def __init__(self, lab: Side, ref: Side, chain: list[Call], tolerance: Any) -> None:
        self._lab, self._ref, self._tolerance = lab, ref, tolerance
        self._chain, self._sizes = chain, [len(call.args) for call in chain]
        self._args: tuple[Any, ...] = tuple(x for call in chain for x in call.args)
        # One line only where each question is to what the one before it answered.
        answers = [call.answer for call in chain[:-1]]
        fluent = all(
            isinstance(answer, Handle) and answer._id == call.target
            for answer, call in zip(answers, chain[1:], strict=True)
        )
        self._joint = "" if fluent else "\n"
        self._tries = 0
        self._until = time.perf_counter() + SECONDS
        self._finite = False
        self._refuses = ""  # the error that is due
        try:
            self._finite = _finite(self._again(ref, self._args))
        except Raised as error:
            self._refuses = error.kinds[0]

    def _again(self, side: Side, args: tuple[Any, ...]) -> Any:
        return side.again(self._chain, self._dealt(args))

    def _dealt(self, args: tuple[Any, ...]) -> list[tuple[Any, ...]]:
        """Each call its own arguments."""
        left = iter(args)
        return [tuple(islice(left, size)) for size in self._sizes]

    def repeats(self) -> bool:
        """Whether it fails the same way again: state kept between calls would mislead."""
        last = self._chain[-1]
        try:
            answer = self._again(self._lab, self._args)
        except Raised as error:
            return last.error is not None and last.error.kinds == error.kinds
        return last.error is None and not difference(answer, last.answer)

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
        calls_of_lab = self._joint.join(map(words, self._chain, self._dealt(self._args)))
        return f"{calls_of_lab}\ngot: {outcome[0]}\nexpected: {outcome[1]}"

    def _differs(self, args: tuple[Any, ...]) -> tuple[str, str] | None:
        """What came back and what was wanted; None if they are equal, or if that is unknown."""
        try:
            want = self._again(self._ref, args)
        except Raised as error:
            return self._accepts(args) if error.kinds[0] == self._refuses else None
        if self._refuses or (self._finite and not _finite(want)):
            return None  # the contract hardly asks for that
        try:
            got = self._again(self._lab, args)
        except Raised as error:
            return error.what, show(want)
        if not _plain([got]) or not _plain([want]) or not difference(got, want, self._tolerance):
            return None
        return both(got, want)

    def _accepts(self, args: tuple[Any, ...]) -> tuple[str, str] | None:
        """What came back where an error is due."""
        try:
            got = self._again(self._lab, args)
        except Raised as error:
            return None if self._refuses in error.kinds else (error.what, self._refuses)
        return show(got), self._refuses


def _finite(x: Any) -> bool:
    """No NaN and no infinity in a number or an array of numbers."""
    if isinstance(x, np.ndarray):
        return x.dtype.kind not in "fc" or bool(np.isfinite(x).all())
    return not isinstance(x, float) or math.isfinite(x)


def _smaller(args: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    """Simpler argument lists, the boldest first."""
    for length in sorted({n for arg in args for n in _lengths(arg)}, reverse=True):
        for keep in _kept(length):
            yield tuple(_cut(arg, length, keep) for arg in args)
            if sum(length in arg.shape for arg in args if isinstance(arg, np.ndarray)) > 1:
                # As many rows as columns, by chance: rows alone, then columns alone.
                yield tuple(_cut(arg, length, keep, 0) for arg in args)
                yield tuple(_cut(arg, length, keep, 1) for arg in args)
    simpler = tuple(_simpler(arg) for arg in args)
    for one in [
        simpler,
        *(args[:n] + simpler[n : n + 1] + args[n + 1 :] for n in range(len(args))),
    ]:
        if any(difference(a, b) for a, b in zip(one, args, strict=True)):
            yield one


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


def _cut(x: Any, length: int, keep: list[int], only: int | None = None) -> Any:
    if isinstance(x, np.ndarray):
        for axis, size in enumerate(x.shape):
            if size == length and only in (None, axis):
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
