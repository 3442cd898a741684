"""The words of Gradatim as frozen values. No input or output, no clock."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from operator import attrgetter
from pathlib import Path
from typing import Any, Protocol, TypeVar, TypeVarTuple, Unpack, cast

Files = Mapping[str, bytes]
"""A submission or an answer: relative POSIX path -> content."""

Found = TypeVar("Found")
About = TypeVarTuple("About")

EXPLORABLES = (
    "gradient-descent",
    "eigenvectors",
    "central-limit",
    "bias-variance",
    "k-means",
    "nearest-neighbours",
    "tree-split",
    "roc-threshold",
    "p-values",
    "bootstrap",
)
"""Ideas with a picture to play with; a lab may point at one."""


class Outcome(StrEnum):
    """What a check, or a whole lab, came to."""

    PASS = "PASS"
    FAIL = "FAIL"
    SKIP = "SKIP"  # its `needs` failed
    BROKEN = "BROKEN"  # the judge's fault: never counted against the learner, never logged


_PASSED, _FAILED = Outcome.PASS.value, Outcome.FAIL.value  # which are looked up faster


class Level(StrEnum):
    """How strongly the learner's code was confined when it was judged."""

    SEALED = "sealed"  # namespaces, own file view, Landlock, seccomp, limits
    FILTERED = "filtered"  # no namespaces; Landlock, seccomp, limits
    TIMED = "timed"  # a separate process with limits: protects against accidents only


class Role(StrEnum):
    """The job the learner aims at; it selects skills and the flagship project."""

    MLE = "mle"
    AAE = "aae"
    DSH = "dsh"


class Background(StrEnum):
    """What the learner brings; it decides what placement may waive."""

    NONE = "none"
    MATH = "math"
    SOFTWARE = "software"


@dataclass(frozen=True)
class Phase:
    """One of the six parts of the roadmap."""

    number: int
    title: str


@dataclass(frozen=True)
class Skill:
    """One thing to be able to do; labs, cards and projects are evidence for it."""

    id: str
    title: str
    phase: int
    hours: float  # a prior for a newcomer, practice and review included
    needs: tuple[str, ...] = ()  # skills
    roles: tuple[Role, ...] = ()  # empty: every role
    waive: tuple[Background, ...] = ()  # backgrounds that usually bring it along
    tier: str = "core"  # core | standout


@dataclass(frozen=True)
class Hints:
    """The rungs of the hint ladder, weakest first."""

    idea: str
    lesson: str  # words that stand in lesson.md, so that a face can point at the line
    worked: str  # the failing case worked by hand

    @property
    def rungs(self) -> tuple[str, str, str]:
        return (self.idea, self.lesson, self.worked)


@dataclass(frozen=True)
class Lab:
    """What lab.toml says, and the place in the order that roadmap.toml gives."""

    id: str
    title: str
    skills: tuple[str, ...]
    minutes: int
    kind: str  # function class generator debug sql figure command git tests notebook
    file: str  # the one the learner edits; for git, the repository's folder
    phase: int
    profile: str  # which warm interpreter judges it
    needs: tuple[str, ...] = ()  # labs
    hints: Hints = Hints("", "", "")
    equivalent: Mapping[str, str] = field(default_factory=dict)  # mutant -> why it is no mistake
    explore: str = ""  # one of EXPLORABLES


@dataclass(frozen=True)
class Wrong:
    """A wrong solution that an intelligent beginner writes, and what we would tell them."""

    name: str  # of the file: the idea, and ".2", ".3" for further programs of the same idea
    files: Files
    lesson: str

    @property
    def idea(self) -> str:
        return idea(self.name)


def idea(name: str) -> str:
    """The idea that a wrong file of this name has."""
    return name.partition(".")[0]


@dataclass(frozen=True)
class Material:
    """Everything a lab consists of, as text: what the judge needs and what the learner reads."""

    lab: Lab
    version: str  # digest over all of it: a verdict is a function of it
    lesson: str
    starter: Files
    solution: Files
    checks: str
    given: str = ""
    wrong: tuple[Wrong, ...] = ()
    also: Mapping[str, Files] = field(default_factory=dict)
    data: Files = field(default_factory=dict)  # laid beside the learner's file
    worked: str = ""  # a neighbouring problem, solved in full


@dataclass(frozen=True)
class Card:
    """A question to be recalled; reviews of it are spaced."""

    id: str
    skill: str
    ask: str
    answer: str
    source: str
    kind: str = "recall"  # recall predict numeric flaw
    code: str = ""
    tolerance: float = 0.0  # absolute; numeric alone
    why: str = ""  # shown after the answer
    profile: str = ""  # which warm interpreter proves it; "": by what the code imports

    @property
    def typed(self) -> bool:
        """Whether the learner types the answer, and the machine judges it."""
        return self.kind in ("predict", "numeric")

    @property
    def proven(self) -> bool:
        """Whether its answer can be proven by running its code."""
        return self.typed and bool(self.code)

    @property
    def shown(self) -> str:
        """The code that belongs to the question; that of a number would give it away."""
        return "" if self.kind == "numeric" else self.code


@dataclass(frozen=True)
class Drill:
    """A question as an interview asks it, and the points that a good answer makes."""

    id: str
    skill: str
    ask: str
    minutes: int
    rubric: tuple[str, ...]
    answer: str  # a model answer, in Markdown
    source: str


@dataclass(frozen=True)
class Term:
    """A word that a pack uses for one thing, and for that alone."""

    term: str
    meaning: str  # one sentence
    instead_of: tuple[str, ...] = ()  # words that must not be used for it
    unless: tuple[str, ...] = ()  # phrases in which those words are right


@dataclass(frozen=True)
class Project:
    """What project.toml says of a system that a learner builds."""

    id: str
    title: str
    skills: tuple[str, ...]
    hours: int
    stages: tuple[str, ...]  # their ids, in order
    commands: tuple[str, ...]  # that gradatim.toml has to name
    folder: Path
    reference: str = ""  # a right system: a folder of the project, or of the checkout
    trusted: bool = True  # False: it belongs to a pack that did not come with Gradatim


class Curriculum(Protocol):
    """What the rules ask of a pack."""

    @property
    def phases(self) -> tuple[Phase, ...]: ...
    @property
    def skills(self) -> Mapping[str, Skill]: ...  # in the order of the roadmap
    @property
    def labs(self) -> Mapping[str, Lab]: ...  # likewise
    @property
    def projects(self) -> Mapping[str, Project]: ...
    def cards(self, skill_id: str | None = None) -> Sequence[Card]: ...
    def drills(self, skill_id: str | None = None) -> Sequence[Drill]: ...


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
    seed: int
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


@dataclass(frozen=True)
class Profile:
    """Who plans: the last profile in the evidence is the one that counts."""

    role: Role
    background: Background
    hours: float  # a week
    start: date
    name: str = ""
    days: tuple[float, ...] = ()  # hours from Monday to Sunday; (): the week's, spread evenly
    away: tuple[tuple[date, date], ...] = ()  # first and last day of each time without work

    def minutes(self, day: date) -> int:
        """What a day holds, whether before the start or after it.

        With more hours no day holds less, so that no span of days does.
        """
        if any(first <= day <= last for first, last in self.away):
            return 0
        place = day.weekday()
        if self.days:
            return int(self.days[place] * 60 + 1e-6)  # 2 h 3 min are no whole number of hours
        each, more = divmod(int(self.hours * 60), 7)
        return each + (6 - place < more)


@dataclass(frozen=True)
class Evidence:
    """One row of the log: something that happened, never to be changed."""

    id: str
    at: datetime  # aware, UTC
    kind: str  # profile opened verdict named hint review card drill answered offered placed stage
    subject: str  # a lab, a card, a drill, a project, or "" for the learner
    data: Mapping[str, Any]
    learner: str = "me"

    @property
    def outcome(self) -> str:
        """What a verdict came to; "" where no outcome is told."""
        found = self.data.get("outcome")
        return found if isinstance(found, str) else ""

    @property
    def shows(self) -> str:
        """The outcome of a verdict whose inputs nobody could foresee, as they could be in a replay:
        PASS shows that a lab can be done, FAIL that it cannot yet. "" for every other row."""
        counts = self.kind == "verdict" and not self.data.get("replay", False)
        return self.outcome if counts else ""

    @property
    def rating(self) -> int | None:
        """How well a card was recalled, of a review; None where no whole number tells it."""
        return whole(self.data.get("rating")) if isinstance(self.data, dict) else None

    @property
    def files(self) -> object:
        """What was handed in, of a verdict; None where it is not told."""
        return self.data.get("files")


def whole(found: object) -> int | None:
    """A whole number out of JSON, where 3 may be written 3.0; None for all else, true included."""
    if isinstance(found, float) and found.is_integer():
        return int(found)
    return found if isinstance(found, int) and not isinstance(found, bool) else None


class History(tuple[Evidence, ...]):
    """A learner's log, oldest row first, sorted into kinds once for all the rules that read it."""

    @staticmethod
    def over(rows: Iterable[Evidence]) -> History:
        """The log of these rows; a log stays itself, with what it has sorted."""
        return rows if isinstance(rows, History) else History(rows)

    def of(self, *kinds: str) -> Sequence[Evidence]:
        """The rows of these kinds, oldest first."""
        if len(kinds) == 1:
            return self._by_kind.get(kinds[0], ())
        return self.once(_of_kinds, frozenset(kinds))

    def once(self, rule: Callable[[History, Unpack[About]], Found], *about: *About) -> Found:
        """What a rule finds in this log, about a pack or a day; found once, and kept with it."""
        key = (rule, *about)
        if key not in self._found:
            self._found[key] = rule(self, *about)
        return cast(Found, self._found[key])

    def before(self, moment: datetime) -> History:
        """The log without what lies at `moment` (aware) or later; itself if nothing does."""
        if not self or self.by_time[-1].at < moment:
            return self
        return History(row for row in self if row.at < moment)

    @property
    def passes(self) -> Sequence[Evidence]:
        """The verdicts that show that a lab can be done."""
        return self._shown[_PASSED]

    @property
    def fails(self) -> Sequence[Evidence]:
        """The verdicts that show that a lab cannot be done yet."""
        return self._shown[_FAILED]

    @cached_property
    def first_passes(self) -> Mapping[str, datetime]:
        """Lab -> when it was passed for the first time, even if the clock was set back since."""
        latest_first = sorted(self.passes, key=attrgetter("at"), reverse=True)
        return {row.subject: row.at for row in latest_first}

    @cached_property
    def by_time(self) -> Sequence[Evidence]:
        """All rows, the earliest first, whatever the order in which they were kept."""
        return sorted(self, key=attrgetter("at"))

    @cached_property
    def _shown(self) -> Mapping[str, Sequence[Evidence]]:
        found: dict[str, list[Evidence]] = {_PASSED: [], _FAILED: []}
        for row in self.of("verdict"):
            if (shown := row.shows) in found:
                found[shown].append(row)
        return found

    @cached_property
    def _by_kind(self) -> Mapping[str, Sequence[Evidence]]:
        found: defaultdict[str, list[Evidence]] = defaultdict(list)
        for row in self:
            found[row.kind].append(row)
        return dict(found)

    @cached_property
    def _found(self) -> dict[object, object]:
        return {}


def _of_kinds(log: History, kinds: Container[str]) -> Sequence[Evidence]:
    return [row for row in log if row.kind in kinds]
