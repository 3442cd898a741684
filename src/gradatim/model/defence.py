"""The words of a defence as frozen values. No input or output, no clock."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

COUNTEREXAMPLE, BREAKS, REACH, PREDICT = "counterexample", "breaks", "reach", "predict"
SAME = "same"  # the answer where no call shows a difference


@dataclass(frozen=True)
class CodeQuestion:
    """A question about one line of the learner's code, with the answer that running it gave."""

    kind: str  # counterexample | breaks | reach | predict
    file: str
    digest: str  # of the file
    line: int
    old: str  # the whole line
    new: str  # the whole line after the change; "" where nothing is changed
    function: str
    answer: str  # a call, SAME, or what the call gives
    options: tuple[str, ...] = ()  # calls
    call: str = ""  # whose result is asked for
    before: str = ""  # what `call`, or the answer, gives as the file is
    after: str = ""  # what it gives with the new line
    searched: int = 0  # calls that were tried

    @property
    def key(self) -> str:
        """Equal for the same question about the same state of the file."""
        return hashlib.sha256(f"{self.digest}\n{self.line}\n{self.new}".encode()).hexdigest()[:16]
