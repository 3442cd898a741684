"""The content of a portfolio as frozen values: each number is a slot that names its source."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True)
class Slot:
    """A measured number, or a reference with which to find it. Only the log creates these."""

    text: str  # the text that readers see
    of: str  # the figure (project/stage/name), the run, or the count that it belongs to
    part: str  # value low high change n of bar seed commit digest stages version ...


@dataclass(frozen=True)
class Field:
    """A typed text such as a name, a date or contact data. It may contain digits but is not a
    result."""

    text: str
    kind: str  # name date contact software


Text = tuple[str | Slot | Field, ...]
"""A sentence: words, which hold no digit, with slots and fields between them."""


class Trust(StrEnum):
    """How far others can verify a claim; the weakest word that applies is shown."""

    RECORDED = "recorded"
    RERUNNABLE = "re-runnable"


MEANING = {
    Trust.RECORDED: "The log of this person holds the run. Its files belong to no clean commit, so "
    "nobody else can get them from a repository and run it again.",
    Trust.RERUNNABLE: "Anybody who has the repository can check out the commit and run it again.",
}
LIMITS = (
    "A run doesn't show who wrote the code. It was made on the computer of the person who claims "
    "it, and the owner of that computer can rewrite everything: log, figures and pages. Running "
    "it again is the way to be sure."
)


@dataclass(frozen=True)
class Claim:
    """One result of one run that may be stated."""

    id: str  # project/stage/figure
    title: Field
    sentence: Text
    short: Text  # the number alone, for a text of the learner's own
    facts: tuple[tuple[str, Text], ...]  # what is known of the number, by name
    improvement: bool = False


@dataclass(frozen=True)
class Withheld:
    """A comparison that is not claimed."""

    figure: Field
    stage: str
    reason: Text
    has_interval: bool = False


@dataclass(frozen=True)
class StageRow:
    """A stage of the run, with everything that it measured."""

    id: Field
    title: Field
    figures: tuple[tuple[Field, Slot, Slot | None], ...]  # name, value, what was required


@dataclass(frozen=True)
class Report:
    """The answers to the questions of readers outside the field, in the learner's words."""

    question: Text = ()
    decision: Text = ()
    cost_of_errors: Text = ()
    limits: Text = ()


@dataclass(frozen=True)
class Entry:
    """A project whose stages all passed in one run with a seed that nobody chose."""

    id: str
    title: Field
    skills: tuple[Field, ...]
    day: Field
    word: Trust
    passed: Claim  # all stages
    claims: tuple[Claim, ...]
    withheld: tuple[Withheld, ...]
    stages: tuple[StageRow, ...]
    facts: tuple[tuple[str, Text], ...]  # of the run
    rerun: tuple[Text, ...]  # the commands
    digest: str  # of the rows that it rests on
    summary: Text = ()
    repository: Field | None = None
    report: Report = Report()

    @property
    def all_claims(self) -> tuple[Claim, ...]:
        """Its results, then the claim that all stages passed."""
        return (*self.claims, self.passed)


@dataclass(frozen=True)
class Link:
    """A page of the learner's on another site."""

    name: Field
    url: Field


@dataclass(frozen=True)
class Position:
    """A job or an education."""

    organisation: Field
    title: Field
    start: Field | None = None
    end: Field | None = None
    summary: Text = ()


@dataclass(frozen=True)
class Person:
    """Who the portfolio is about."""

    name: Field | None = None
    headline: Text = ()
    summary: Text = ()
    email: Field | None = None
    phone: Field | None = None
    place: Field | None = None
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class Count:
    """How many labs or skills, and the digest of the rows that show it."""

    sentence: Text
    digest: str


@dataclass(frozen=True)
class ChainLink:
    """One row of the log in the hash chain."""

    row: str  # its id
    digest: str  # of its content
    hash: str  # of the hash before it and this digest


@dataclass(frozen=True)
class Portfolio:
    """The data behind all outputs."""

    person: Person
    entries: tuple[Entry, ...]
    counts: tuple[Count, ...] = ()
    work: tuple[Position, ...] = ()
    education: tuple[Position, ...] = ()
    chain: tuple[ChainLink, ...] = ()
    rows: tuple[object, ...] = field(default=())  # those of the claimed runs, as plain data

    @property
    def head(self) -> str:
        """The hash over all rows up to the last one that supports a claim; "" without any."""
        return self.chain[-1].hash if self.chain else ""


def plain(text: Iterable[str | Slot | Field]) -> str:
    """A sentence as a string."""
    return "".join(part if isinstance(part, str) else part.text for part in text)


def joined(texts: Sequence[Text], separator: str) -> Text:
    """Several sentences as one."""
    found: list[str | Slot | Field] = []
    for n, text in enumerate(texts):
        found += [separator, *text] if n else text
    return tuple(found)
