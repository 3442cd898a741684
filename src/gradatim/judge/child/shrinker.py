"""Makes a failing case smaller step by step, as long as it fails in the same way.

It is based on delta debugging (Zeller and Hildebrandt, 2002).
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

import numpy as np

from gradatim.checks.compare import difference
from gradatim.checks.remote import ProcessEnded, RemoteError
from gradatim.checks.show import both, show
from gradatim.judge.child import parts, reductions
from gradatim.judge.child.examples import Contract, Outcome, comparison, parameters
from gradatim.judge.child.failure_traits import only_where
from gradatim.judge.child.python_code import all_plain
from gradatim.judge.child.remote_submission import Call, RemoteSubmission
from gradatim.model.comparison import Comparison

TRIES = 200
WHERE_S = 0.4  # seconds to find out on which inputs it fails


@dataclass(frozen=True)
class Found:
    """The call whose answer was wrong, the tolerance, the part of the answer that was compared, and
    both values (result, expected)."""

    call: Call
    tolerance: Any
    part: parts.Part = ()
    compared: tuple[Any, Any] | None = None


class Shrinker:
    def __init__(
        self,
        lab: RemoteSubmission,
        ref: RemoteSubmission,
        chain: list[Call],
        found: Found,
        contract: Contract,
        seconds: float,
    ) -> None:
        self._lab, self._ref, self._found, self._contract = lab, ref, found, contract
        self._chain, self._sizes = chain, [len(call.args) for call in chain]
        self._args: reductions.Arguments = tuple(x for call in chain for x in call.args)
        self._tries = 0
        self._until = time.perf_counter() + seconds
        self._finite = False
        self._refuses = ""  # the error that is expected
        try:
            self._finite = _finite(self._again(ref, self._args))
        except RemoteError as error:
            self._refuses = error.class_names[0]

    def _again(self, side: RemoteSubmission, args: reductions.Arguments) -> Any:
        return parts.take(self._found.part, side.replay(self._chain, self._dealt(args)))

    def _dealt(self, args: reductions.Arguments) -> list[tuple[Any, ...]]:
        """The arguments of each call."""
        left = iter(args)
        return [tuple(islice(left, size)) for size in self._sizes]

    def repeats(self) -> bool:
        """Whether it fails the same way again. If the program keeps state, a case would mislead."""
        last = self._chain[-1]
        try:
            answer = self._lab.replay(self._chain, self._dealt(self._args))
        except RemoteError as error:
            return last.error is not None and last.error.class_names == error.class_names
        return last.error is None and not difference(answer, last.answer)

    def smallest(self) -> Comparison | None:
        outcome = self._differs(self._args)
        if outcome is None:
            return None
        texts = all(call.name in self._contract.valid for call in self._chain)
        failed = [self._args]
        while found := self._step(texts, outcome.failure):
            self._args, outcome = found
            failed.append(self._args)
        left_out = self._without_columns(outcome)
        args = self._dealt(self._args)
        case = comparison(self._ref, self._chain, args, outcome, self._contract, left_out)
        return replace(case, where=self._where(failed))

    def _where(self, failed: list[reductions.Arguments]) -> str:
        """A sentence about the inputs on which it fails, or ""."""
        if self._refuses or len(self._chain) > 1 or not self._contract.calls:
            return ""
        self._until = time.perf_counter() + WHERE_S
        try:
            return only_where(self._right, failed, parameters(self._ref, self._chain[0]))
        except (ProcessEnded, StopIteration, ArithmeticError, TypeError, ValueError):
            return ""  # an input could not be made, or the program did not survive it

    def _right(self, args: reductions.Arguments) -> bool | None:
        """Whether both sides answer the same; None if unknown, or not covered by the lab."""
        if time.perf_counter() > self._until or not self._is_valid(args):
            return None
        if self._differs(args) is not None:
            return False
        try:
            got, want = (self._again(side, args) for side in (self._lab, self._ref))
        except (RemoteError, parts.NoPart):
            return None
        return True if not difference(got, want, self._found.tolerance) else None

    def _step(
        self, texts: bool, failure: tuple[Any, ...]
    ) -> tuple[reductions.Arguments, Outcome] | None:
        """A smaller case; None if there is none, or no time is left."""
        for args in reductions.smaller(self._args, texts):
            if self._tries >= TRIES or time.perf_counter() > self._until:
                return None
            self._tries += 1
            found = self._differs(args) if self._is_valid(args) else None
            if found is not None and found.failure == failure:
                return args, found
        return None

    def _is_valid(self, args: reductions.Arguments) -> bool:
        """Whether the lab allows these arguments."""
        for call, own in zip(self._chain, self._dealt(args), strict=True):
            valid = self._contract.valid.get(call.name)
            if valid is not None and not valid(*own, **call.kwargs):
                return False
        return True

    def _without_columns(self, outcome: Outcome) -> list[str]:
        """Removes the columns that change neither answer, and returns their names."""
        left_out = list[str]()
        while found := self._without_a_column(outcome):
            name, self._args = found
            left_out.append(name)
        return left_out

    def _without_a_column(self, outcome: Outcome) -> tuple[str, reductions.Arguments] | None:
        for name, args in reductions.without_a_column(self._args):
            if time.perf_counter() > self._until:
                return None
            found = self._differs(args)
            if found is not None and found.same(outcome):
                return name, args
        return None

    def _differs(self, args: reductions.Arguments) -> Outcome | None:
        """The result and the expected one; None if they are equal, or if that is unknown."""
        try:
            want = self._again(self._ref, args)
        except RemoteError as error:
            return self._accepts(args) if error.class_names[0] == self._refuses else None
        except parts.NoPart:
            return None
        if self._refuses or (self._finite and not _finite(want)):
            return None  # probably not covered by the lab
        try:
            got = self._again(self._lab, args)
        except RemoteError as error:
            return Outcome(error.what, show(want), True, want=want, error=error.class_names[0])
        except parts.NoPart:
            return None
        rule = self._found.tolerance
        if not all_plain([got, want]) or not difference(got, want, rule):
            return None
        heading = parts.heading(self._found.part)
        return Outcome(*both(got, want), got=got, want=want, tolerance=rule, heading=heading)

    def _accepts(self, args: reductions.Arguments) -> Outcome | None:
        """The result where an error is expected; None if that error was raised."""
        try:
            got = self._again(self._lab, args)
        except RemoteError as error:
            if self._refuses in error.class_names:
                return None
            return Outcome(error.what, self._refuses, True, error=error.class_names[0])
        return Outcome(show(got), self._refuses)


class Changes(Shrinker):
    """The same for a call that changes an argument."""

    def smallest_of(self, place: int, as_asked: bool) -> Comparison | None:
        """`place`: the position of the argument in the last call. `as_asked`: do not search for a
        smaller case."""
        self._place, self._tries = place, TRIES if as_asked else 0
        return self.smallest()

    def _where(self, failed: list[reductions.Arguments]) -> str:
        return ""

    def _differs(self, args: reductions.Arguments) -> Outcome | None:
        *before, last = self._chain
        after = Call(
            "after", last.target, last.name if last.on_root else "", last.name, (), last.kwargs
        )
        dealt = self._dealt(args)
        try:
            self._ref.replay(self._chain, dealt)  # raises if not covered by the lab
            _, left = self._lab.replay([*before, after], dealt)
        except RemoteError:
            return None
        was, now = dealt[-1][self._place], left[self._place]
        if not all_plain([now]) or not difference(now, was):
            return None
        return Outcome(*both(now, was), got=now, want=was, argument=self._place)


def _finite(x: Any) -> bool:
    """Whether a number or an array of numbers has no NaN and no infinity; else True."""
    if isinstance(x, np.ndarray):
        return x.dtype.kind not in "fc" or bool(np.isfinite(x).all())
    return not isinstance(x, float) or math.isfinite(x)
