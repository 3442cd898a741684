"""The values of a defence, frozen. No input or output, no clock."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

COUNTEREXAMPLE, BREAKS, REACH, PREDICT = "counterexample", "breaks", "reach", "predict"
SAME = "same"  # the answer if no call shows a difference


@dataclass(frozen=True)
class CodeQuestion:
    """A question about one line of the learner's code, with the answer found by running it."""

    kind: str  # counterexample | breaks | reach | predict
    file: str
    digest: str  # of the file
    line: int
    old: str  # the whole line
    new: str  # the whole line after the change; "" if nothing is changed
    function: str
    answer: str  # a call, SAME, or the result of the call
    options: tuple[str, ...] = ()  # calls
    call: str = ""  # the call whose result is asked for
    before: str = ""  # the result of `call`, or of the answer, before the change
    after: str = ""  # its result after the change
    searched: int = 0  # calls that were tried

    @property
    def key(self) -> str:
        """Equal for the same question about the same state of the file."""
        return hashlib.sha256(f"{self.digest}\n{self.line}\n{self.new}".encode()).hexdigest()[:16]


CHANGE = "change"
CHANGE_MINUTES = 30  # minutes that a change request should take


@dataclass(frozen=True)
class Case:
    """A call, and its result once the request is met."""

    call: str
    wanted: str
    clear: str  # the same in a form without irrelevant differences, such as rounding
    before: str  # the result now, without a new argument; equal to the wanted one if it stays

    @property
    def is_changed(self) -> bool:
        """Whether the unchanged file fails it."""
        return self.wanted != self.before


@dataclass(frozen=True)
class ChangeRequest:
    """A new behaviour for one of the learner's functions, with calls that decide whether it is met.
    The first two cases are the examples: one that changes, one that stays."""

    kind: str  # error | missing | fixed | threshold | text | every | tie | skip | case
    file: str
    digest: str  # of the file
    function: str
    ask: str  # in one sentence
    cases: tuple[Case, ...]

    @property
    def has_argument(self) -> bool:
        """Whether it asks for a new argument."""
        return self.kind not in ("tie", "skip", "case")

    @property
    def key(self) -> str:
        """Equal for the same request about the same state of the file."""
        return hashlib.sha256(f"{self.digest}\n{self.ask}".encode()).hexdigest()[:16]
