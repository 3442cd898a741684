"""What a rule looks at: the repository, where it may run, and the learner's verified projects."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from gradatim.audit.execution import Execution
from gradatim.audit.report import Result
from gradatim.audit.repository import Repository


@dataclass(frozen=True)
class Verified:
    """A project that the learner's log shows as verified."""

    project: str
    commit: str  # where its files stood, shortened; "+" behind it if they differed; "" for none


@dataclass
class Subject:
    """One audit's subject. Results of earlier rules are kept for those that build on them."""

    repository: Repository
    execution: Execution | None = None  # None without --run
    verified: Sequence[Verified] | None = None  # None where there is no log
    results: dict[str, Result] = field(default_factory=dict)
    clone: Path | None = None  # one in which a declared command has run well
    printed: str = ""  # the end of what the README's commands printed


Rule = Callable[[Subject], Result]

NOT_RUN = "Not run; add --run."
