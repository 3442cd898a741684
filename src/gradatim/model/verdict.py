"""What the judge answers: the result of each check, and what they come to together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gradatim.model.comparison import Comparison
from gradatim.model.seed import Seed


class Outcome(StrEnum):
    """What a check, or a whole lab, came to."""

    PASS = "PASS"
    FAIL = "FAIL"
    SKIP = "SKIP"  # its `needs` failed
    BROKEN = "BROKEN"  # the judge's fault: never counted against the learner, never logged


class Level(StrEnum):
    """How strongly the learner's code was confined when it was judged."""

    SEALED = "sealed"  # namespaces, own file view, Landlock, seccomp, limits
    FILTERED = "filtered"  # no namespaces; Landlock, seccomp, limits
    TIMED = "timed"  # a separate process with limits: protects against accidents only


@dataclass(frozen=True)
class CheckResult:
    """What one check came to, in words for the learner."""

    name: str
    sentence: str  # completes "your code ..."
    outcome: Outcome
    message: str = ""
    hint: str = ""
    output: str = ""  # what the learner's code printed meanwhile
    case: str = ""  # the smallest failing call: asked, got, expected
    comparison: Comparison | None = None  # the same as data, and tables


@dataclass(frozen=True)
class Training:
    """How far a training in the learner's code has come, as that says itself."""

    call: int  # which call of the learner's code
    step: int
    loss: float | None  # of the last steps; None where it is no finite number


@dataclass(frozen=True)
class CheckProgress:
    """How far a check that runs has come."""

    check: int  # the first is 1
    checks: int
    seconds: float  # that the learner's code has had in it
    limit: float  # of these
    training: Training | None = None


@dataclass(frozen=True)
class Misconception:
    """A known wrong idea that behaves exactly as the submission did."""

    name: str
    lesson: str
    whole: bool = True  # False: it explains only part of what failed


@dataclass(frozen=True)
class Verdict:
    """The judge's answer to one submission."""

    lab: str
    version: str
    seed: Seed
    level: Level
    results: tuple[CheckResult, ...]
    ms: float = 0.0
    misconceptions: tuple[Misconception, ...] = ()
    figures: tuple[bytes, ...] = ()  # PNG images the submission drew
    fingerprint: str = ""  # equal for submissions that fail alike

    @property
    def outcome(self) -> Outcome:
        """BROKEN if any check is, PASS only if at least one ran and all passed."""
        outcomes = {result.outcome for result in self.results}
        if Outcome.BROKEN in outcomes or not outcomes:
            return Outcome.BROKEN
        return Outcome.PASS if outcomes == {Outcome.PASS} else Outcome.FAIL

    @property
    def failed(self) -> tuple[CheckResult, ...]:
        return tuple(r for r in self.results if r.outcome is Outcome.FAIL)
