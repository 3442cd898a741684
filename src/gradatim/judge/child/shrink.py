"""The smallest case on which the learner's code and the reference part: shrinking by halves.

It follows the idea of delta debugging (Zeller and Hildebrandt, 2002).
"""

from __future__ import annotations

import math
import re
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

import numpy as np

from gradatim.checks.compare import difference
from gradatim.checks.remote import Gone, Handle, Lent, Method, Raised
from gradatim.checks.session import Session
from gradatim.checks.show import both, is_pandas, show
from gradatim.judge.child import parts, smaller
from gradatim.judge.child.contrast import only_where
from gradatim.judge.child.examples import Contract, Outcome, comparison, parameters
from gradatim.judge.child.python_code import Code, call_text
from gradatim.judge.child.sides import Call, Side
from gradatim.model.comparison import Comparison

NEAR = (1e-6, 1e-9)
LINES, WIDTH, NUMBERS = 8, 200, 10  # of a transcript that somebody looks at
LONG = 400  # characters of a call that is shown as it was asked
NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e[-+]?\d+)?")
TRIES = 200
SECONDS = 1.5  # for code so slow that the tries would take longer; else the case can be repeated
AGAIN = 0.4  # seconds for each further search


def smallest(
    lab: Side,
    ref: Side,
    calls: list[tuple[Side, Call]],
    run: Session,
    contract: Contract,
    seconds: float,
) -> Comparison | None:
    """The smallest failing case, or None where what failed was not the answer of a plain
    call, or of a chain of calls such as KMeans(start, 9).fit(X).centers_. In less than
    SECONDS, the case as it was asked, unless it is one of tables."""
    found = _comparable(lab, ref, calls, run)
    if found is None:
        return _of_tables(lab, ref, calls[: run.until], run, contract)
    chain = _chain([call for side, call in calls if side is lab], found.call)
    if not chain or chain[0].name in lab.helpers:
        return None
    if not all(_plain([*call.args, *call.kwargs.values()]) for call in chain):
        return None
    tables = any(map(smaller.tables_of, chain[-1].args))
    if not contract.calls and not tables:
        return None
    if seconds < SECONDS and not tables:
        return _as_asked(ref, chain, found, contract)
    case = None
    # A process may die over a small case, and an answer lack what the check looked at.
    with suppress(Gone, StopIteration, parts.NoPart):
        shrinker = _Shrinker(lab, ref, chain, found, contract, seconds)
        case = shrinker.smallest() if shrinker.repeats() else None
    if case is None and tables:
        return _of_tables(lab, ref, calls[: run.until], run, contract)
    return case


@dataclass(frozen=True)
class _Found:
    """The call whose answer failed, the tolerance, and which part of the answer was compared with
    what."""

    call: Call
    tolerance: Any
    part: parts.Part = ()
    compared: tuple[Any, Any] | None = None


def _as_asked(ref: Side, chain: list[Call], found: _Found, contract: Contract) -> Comparison | None:
    """The case without a second call of the learner's code; None for one too long to be looked at,
    or where something else was wanted than what such a call answers."""
    if found.compared is None or not _plain(found.compared):
        return None
    args = [call.args for call in chain]
    try:
        answer = parts.take(found.part, ref.again(chain, args))
    except (Raised, parts.NoPart):
        return None
    if difference(answer, found.compared[1], found.tolerance):
        return None
    case = comparison(ref, chain, args, Outcome(*both(*found.compared)), contract)
    return case if len(case.call) <= LONG else None


def _of_tables(
    lab: Side, ref: Side, calls: list[tuple[Side, Call]], run: Session, contract: Contract
) -> Comparison | None:
    """The last call that took a table, where nobody knows which part of its answer was looked at:
    the tables as they are, and what was compared."""
    mine = [c for side, c in calls if side is lab]
    last = next((c for c in reversed(mine) if any(map(smaller.tables_of, c.args))), None)
    chain = _chain(mine, last) if last else []
    if not chain or not all(_plain([*call.args, *call.kwargs.values()]) for call in chain):
        return None
    compared = next((found for found in run.compared if _plain(found[:2])), None)
    args = [call.args for call in chain]
    if compared is None:
        outcome = _whole(ref, chain, args)
    else:
        got, want, rule = compared
        outcome = Outcome(*both(got, want), got=got, want=want, tolerance=rule)
    return comparison(ref, chain, args, outcome, contract)


def _whole(ref: Side, chain: list[Call], args: list[tuple[Any, ...]]) -> Outcome:
    """The whole answers, where they are tables; such as one that lacks a column."""
    got = chain[-1].answer
    if not is_pandas(got):
        return Outcome("", "")
    want = ref.again(chain, args)
    return (
        Outcome("", "", got=got, want=want, tolerance=NEAR) if is_pandas(want) else Outcome("", "")
    )


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
    code = Code()
    lines = [
        _of_helper(lab, call, code) if call.name in lab.helpers else _line(call, code)
        for call in calls_of_lab[begin:]
    ]
    lines = [line for line in lines if line]
    numbers = sum(len(NUMBER.findall(line)) for line in lines)
    few = len(lines) <= LINES and numbers <= NUMBERS and all(len(x) <= WIDTH for x in lines)
    return "\n".join(code.before + lines) if few else ""


def _of_helper(lab: Side, call: Call, code: Code) -> str:
    """What a helper of the checks was to do with which function of the learner's."""
    functions = [name for name in map(lab.label, call.args) if name]
    values = [code.value(x) for x in call.args if _plain([x])]
    return f"{functions[0]}, with {', '.join(values)}" if functions and values else ""


def _line(call: Call, code: Code) -> str:
    """A question as the learner would write it, and what came back."""
    text = call_text(call, call.args, code)
    if call.error is not None:
        return f"{text} raised {call.error.what}"
    if call.answer is None or not _plain([call.answer]):
        return text
    return f"{text} -> {show(call.answer)}"


def _comparable(
    lab: Side, ref: Side, calls: list[tuple[Side, Call]], run: Session
) -> _Found | None:
    """The call whose answer the first failing assertion looked at."""
    mine, good = ([c for side, c in calls if side is one] for one in (lab, ref))
    before = {id(call) for _, call in calls[: run.until]}
    for got, want, tolerance in run.compared:
        ours, known = _answering(mine, got, before), _answering(good, want, before)
        alike = known and ours and (ours.call.name, ours.part) == (known.call.name, known.part)
        if ours and (alike or (got is not None and not known)):
            return _Found(ours.call, tolerance, ours.part, (got, want))
    for answer in run.refused:
        calls_of_lab = [c for c in mine if c.answer is answer]
        if calls_of_lab:
            return _Found(calls_of_lab[-1], NEAR)
    crashed = [c for c in mine if c.error is not None]
    return _Found(crashed[-1], NEAR) if crashed and not run.compared else None


def _answering(calls: list[Call], value: Any, before: set[int]) -> _Found | None:
    """The last call that answered this value, or a call `before` the first failure that has it in
    its answer: a check may have taken it out."""
    whole = next((call for call in reversed(calls) if call.answer is value), None)
    if whole is not None:
        return _Found(whole, NEAR)
    for call in (call for call in reversed(calls) if id(call) in before):
        part = parts.part_of(call.answer, value)
        if part is not None:
            return _Found(call, NEAR, part)
    return None


def _plain(xs: Any) -> bool:
    return all(
        isinstance(x, int | float | str | bool | np.ndarray | np.generic | type(None))
        or is_pandas(x)
        or (isinstance(x, list | tuple) and _plain(x))
        or (isinstance(x, dict) and _plain([*x, *x.values()]))
        or _is_function(x)
        for x in xs
    )


def _is_function(x: Any) -> bool:
    """A function of the check, which can be lent once more."""
    if isinstance(x, Lent):
        return not x._iterates
    return callable(x) and not isinstance(x, Handle | Method)


class _Shrinker:
    def __init__(
        self,
        lab: Side,
        ref: Side,
        chain: list[Call],
        found: _Found,
        contract: Contract,
        seconds: float,
    ) -> None:
        self._lab, self._ref, self._found, self._contract = lab, ref, found, contract
        self._chain, self._sizes = chain, [len(call.args) for call in chain]
        self._args: smaller.Arguments = tuple(x for call in chain for x in call.args)
        self._tries = 0
        self._until = time.perf_counter() + seconds
        self._finite = False
        self._refuses = ""  # the error that is due
        try:
            self._finite = _finite(self._again(ref, self._args))
        except Raised as error:
            self._refuses = error.kinds[0]

    def _again(self, side: Side, args: smaller.Arguments) -> Any:
        return parts.take(self._found.part, side.again(self._chain, self._dealt(args)))

    def _dealt(self, args: smaller.Arguments) -> list[tuple[Any, ...]]:
        """Each call its own arguments."""
        left = iter(args)
        return [tuple(islice(left, size)) for size in self._sizes]

    def repeats(self) -> bool:
        """Whether it fails the same way again: state kept between calls would mislead."""
        last = self._chain[-1]
        try:
            answer = self._lab.again(self._chain, self._dealt(self._args))
        except Raised as error:
            return last.error is not None and last.error.kinds == error.kinds
        return last.error is None and not difference(answer, last.answer)

    def smallest(self) -> Comparison | None:
        outcome = self._differs(self._args)
        if outcome is None:
            return None
        texts = all(call.name in self._contract.valid for call in self._chain)
        failed = [self._args]
        while found := self._step(texts, outcome.stopped):
            self._args, outcome = found
            failed.append(self._args)
        left_out = self._without_columns(outcome)
        args = self._dealt(self._args)
        case = comparison(self._ref, self._chain, args, outcome, self._contract, left_out)
        return replace(case, where=self._where(failed))

    def _where(self, failed: list[smaller.Arguments]) -> str:
        """On which inputs it fails and on which not, if trying tells."""
        if self._refuses or len(self._chain) > 1 or not self._contract.calls:
            return ""
        self._until = time.perf_counter() + AGAIN
        try:
            return only_where(self._right, failed, parameters(self._ref, self._chain[0]))
        except (Gone, StopIteration, ArithmeticError, TypeError, ValueError):
            return ""  # no input of that kind, or none that the program survives

    def _right(self, args: smaller.Arguments) -> bool | None:
        """Whether both answer the same; None where that is unknown, or nobody asks for it."""
        if time.perf_counter() > self._until or not self._is_valid(args):
            return None
        if self._differs(args) is not None:
            return False
        try:
            got, want = (self._again(side, args) for side in (self._lab, self._ref))
        except (Raised, parts.NoPart):
            return None
        return True if not difference(got, want, self._found.tolerance) else None

    def _step(self, texts: bool, stopped: bool) -> tuple[smaller.Arguments, Outcome] | None:
        """A smaller case; None if there is none, or no time for it."""
        for args in smaller.smaller(self._args, texts):
            if self._tries >= TRIES or time.perf_counter() > self._until:
                return None
            self._tries += 1
            found = self._differs(args) if self._is_valid(args) else None
            if found is not None and found.stopped == stopped:
                return args, found
        return None

    def _is_valid(self, args: smaller.Arguments) -> bool:
        """Whether the lab says nothing against these arguments."""
        for call, own in zip(self._chain, self._dealt(args), strict=True):
            valid = self._contract.valid.get(call.name)
            if valid is not None and not valid(*own, **call.kwargs):
                return False
        return True

    def _without_columns(self, outcome: Outcome) -> list[str]:
        """Leaves out columns without which both answers stay as they are; their names."""
        left_out = list[str]()
        while found := self._without_a_column(outcome):
            name, self._args = found
            left_out.append(name)
        return left_out

    def _without_a_column(self, outcome: Outcome) -> tuple[str, smaller.Arguments] | None:
        for name, args in smaller.without_a_column(self._args):
            if time.perf_counter() > self._until:
                return None
            found = self._differs(args)
            if found is not None and found.same(outcome):
                return name, args
        return None

    def _differs(self, args: smaller.Arguments) -> Outcome | None:
        """What came back and what was wanted; None if they are equal, or if that is unknown."""
        try:
            want = self._again(self._ref, args)
        except Raised as error:
            return self._accepts(args) if error.kinds[0] == self._refuses else None
        except parts.NoPart:
            return None
        if self._refuses or (self._finite and not _finite(want)):
            return None  # the contract hardly asks for that
        try:
            got = self._again(self._lab, args)
        except Raised as error:
            return Outcome(error.what, show(want), stopped=True, want=want)
        except parts.NoPart:
            return None
        rule = self._found.tolerance
        if not _plain([got, want]) or not difference(got, want, rule):
            return None
        heading = parts.heading(self._found.part)
        return Outcome(*both(got, want), got=got, want=want, tolerance=rule, heading=heading)

    def _accepts(self, args: smaller.Arguments) -> Outcome | None:
        """What came back where an error is due."""
        try:
            got = self._again(self._lab, args)
        except Raised as error:
            if self._refuses in error.kinds:
                return None
            return Outcome(error.what, self._refuses, stopped=True)
        return Outcome(show(got), self._refuses)


def _finite(x: Any) -> bool:
    """No NaN and no infinity in a number or an array of numbers."""
    if isinstance(x, np.ndarray):
        return x.dtype.kind not in "fc" or bool(np.isfinite(x).all())
    return not isinstance(x, float) or math.isfinite(x)
