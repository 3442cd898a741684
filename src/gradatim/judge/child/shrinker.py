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
from gradatim.checks.show import show, show_both
from gradatim.judge.child import parts, reductions
from gradatim.judge.child.examples import Contract, Outcome, comparison, parameter_names
from gradatim.judge.child.failure_traits import failure_condition
from gradatim.judge.child.python_code import all_plain
from gradatim.judge.child.remote_submission import Call, RemoteSubmission
from gradatim.model.comparison import Comparison

MAX_TRIES = 200
TRAITS_S = 0.4  # seconds to find out on which inputs it fails


@dataclass(frozen=True)
class FailedCall:
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
        failed: FailedCall,
        contract: Contract,
        seconds: float,
    ) -> None:
        self._lab, self._ref, self._failed, self._contract = lab, ref, failed, contract
        self._chain, self._sizes = chain, [len(call.args) for call in chain]
        self._args: reductions.Arguments = tuple(x for call in chain for x in call.args)
        self._tries = 0
        self._deadline = time.perf_counter() + seconds
        self._expects_finite = False
        self._expected_error = ""  # the name of its class
        try:
            self._expects_finite = _is_finite(self._replay(ref, self._args))
        except RemoteError as error:
            self._expected_error = error.class_names[0]

    def _replay(self, submission: RemoteSubmission, args: reductions.Arguments) -> Any:
        return parts.extract(
            self._failed.part, submission.replay(self._chain, self._split_by_call(args))
        )

    def _split_by_call(self, args: reductions.Arguments) -> list[tuple[Any, ...]]:
        """The arguments of each call."""
        remaining = iter(args)
        return [tuple(islice(remaining, size)) for size in self._sizes]

    def is_reproducible(self) -> bool:
        """Whether it fails the same way again. If the program keeps state, a case would mislead."""
        last = self._chain[-1]
        try:
            answer = self._lab.replay(self._chain, self._split_by_call(self._args))
        except RemoteError as error:
            return last.error is not None and last.error.class_names == error.class_names
        return last.error is None and not difference(answer, last.answer)

    def shrink(self) -> Comparison | None:
        outcome = self._failure(self._args)
        if outcome is None:
            return None
        texts = all(call.name in self._contract.valid for call in self._chain)
        failing_args = [self._args]
        while smaller_case := self._smaller_failure(texts, outcome.failure_kind):
            self._args, outcome = smaller_case
            failing_args.append(self._args)
        left_out = self._drop_columns(outcome)
        args = self._split_by_call(self._args)
        case = comparison(self._ref, self._chain, args, outcome, self._contract, left_out)
        return replace(case, where=self._failing_inputs(failing_args))

    def _failing_inputs(self, failing_args: list[reductions.Arguments]) -> str:
        """A sentence about the inputs on which it fails, or ""."""
        if self._expected_error or len(self._chain) > 1 or not self._contract.has_calls:
            return ""
        self._deadline = time.perf_counter() + TRAITS_S
        try:
            return failure_condition(
                self._is_right, failing_args, parameter_names(self._ref, self._chain[0])
            )
        except (ProcessEnded, StopIteration, ArithmeticError, TypeError, ValueError):
            return ""  # an input could not be made, or the program did not survive it

    def _is_right(self, args: reductions.Arguments) -> bool | None:
        """Whether both sides answer the same; None if unknown, or not covered by the lab."""
        if time.perf_counter() > self._deadline or not self._is_valid(args):
            return None
        if self._failure(args) is not None:
            return False
        try:
            got, want = (self._replay(submission, args) for submission in (self._lab, self._ref))
        except (RemoteError, parts.MissingPart):
            return None
        return True if not difference(got, want, self._failed.tolerance) else None

    def _smaller_failure(
        self, texts: bool, failure_kind: tuple[Any, ...]
    ) -> tuple[reductions.Arguments, Outcome] | None:
        """A smaller case; None if there is none, or no time is left."""
        for args in reductions.reduced_arguments(self._args, texts):
            if self._tries >= MAX_TRIES or time.perf_counter() > self._deadline:
                return None
            self._tries += 1
            outcome = self._failure(args) if self._is_valid(args) else None
            if outcome is not None and outcome.failure_kind == failure_kind:
                return args, outcome
        return None

    def _is_valid(self, args: reductions.Arguments) -> bool:
        """Whether the lab allows these arguments."""
        for call, call_args in zip(self._chain, self._split_by_call(args), strict=True):
            valid = self._contract.valid.get(call.name)
            if valid is not None and not valid(*call_args, **call.kwargs):
                return False
        return True

    def _drop_columns(self, outcome: Outcome) -> list[str]:
        """Removes the columns that change neither answer, and returns their names."""
        left_out = list[str]()
        while dropped := self._droppable_column(outcome):
            name, self._args = dropped
            left_out.append(name)
        return left_out

    def _droppable_column(self, outcome: Outcome) -> tuple[str, reductions.Arguments] | None:
        for name, args in reductions.without_a_column(self._args):
            if time.perf_counter() > self._deadline:
                return None
            reduced = self._failure(args)
            if reduced is not None and reduced.equals(outcome):
                return name, args
        return None

    def _failure(self, args: reductions.Arguments) -> Outcome | None:
        """The result and the expected one; None if they are equal, or if that is unknown."""
        try:
            want = self._replay(self._ref, args)
        except RemoteError as error:
            return (
                self._missing_error(args) if error.class_names[0] == self._expected_error else None
            )
        except parts.MissingPart:
            return None
        if self._expected_error or (self._expects_finite and not _is_finite(want)):
            return None  # probably not covered by the lab
        try:
            got = self._replay(self._lab, args)
        except RemoteError as error:
            return Outcome(error.what, show(want), True, want=want, error=error.class_names[0])
        except parts.MissingPart:
            return None
        tolerance = self._failed.tolerance
        if not all_plain([got, want]) or not difference(got, want, tolerance):
            return None
        heading = parts.column_name(self._failed.part)
        return Outcome(
            *show_both(got, want), got=got, want=want, tolerance=tolerance, heading=heading
        )

    def _missing_error(self, args: reductions.Arguments) -> Outcome | None:
        """The result where an error is expected; None if that error was raised."""
        try:
            got = self._replay(self._lab, args)
        except RemoteError as error:
            if self._expected_error in error.class_names:
                return None
            return Outcome(error.what, self._expected_error, True, error=error.class_names[0])
        return Outcome(show(got), self._expected_error)


class ArgumentChangeShrinker(Shrinker):
    """The same for a call that changes an argument."""

    def shrink_change(self, argument: int, without_search: bool) -> Comparison | None:
        """`argument`: the position of the argument in the last call. `without_search`: do
        not search for a smaller case."""
        self._argument, self._tries = argument, MAX_TRIES if without_search else 0
        return self.shrink()

    def _failing_inputs(self, failing_args: list[reductions.Arguments]) -> str:
        return ""

    def _failure(self, args: reductions.Arguments) -> Outcome | None:
        *before, last = self._chain
        after = Call(
            "after", last.target, last.name if last.on_root else "", last.name, (), last.kwargs
        )
        split_args = self._split_by_call(args)
        try:
            self._ref.replay(self._chain, split_args)  # raises if not covered by the lab
            _, args_after = self._lab.replay([*before, after], split_args)
        except RemoteError:
            return None
        before_call, after_call = split_args[-1][self._argument], args_after[self._argument]
        if not all_plain([after_call]) or not difference(after_call, before_call):
            return None
        return Outcome(
            *show_both(after_call, before_call),
            got=after_call,
            want=before_call,
            argument=self._argument,
        )


def _is_finite(x: Any) -> bool:
    """Whether a number or an array of numbers has no NaN and no infinity; else True."""
    if isinstance(x, np.ndarray):
        return x.dtype.kind not in "fc" or bool(np.isfinite(x).all())
    return not isinstance(x, float) or math.isfinite(x)
