"""The input of a rule: the repository, where it may run, and the learner's verified projects."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from gradatim.audit.execution import Execution
from gradatim.audit.report import Result
from gradatim.audit.repository import Repository


@dataclass(frozen=True)
class VerifiedProject:
    """A project that the learner's log shows as verified."""

    project: str
    commit: str  # where its files stood, shortened; "+" behind it if they differed; "" for none


@dataclass
class Subject:
    """The input of one audit. Results of earlier rules are kept for the rules that need them."""

    repository: Repository
    execution: Execution | None = None  # None without --run
    verified: Sequence[VerifiedProject] | None = None  # None if there is no log
    results: dict[str, Result] = field(default_factory=dict)
    clone: Path | None = None  # a clone in which a declared command has succeeded
    printed: str = ""  # the end of the output of the README's commands


Rule = Callable[[Subject], Result]

NOT_RUN = "Not run; add --run."
