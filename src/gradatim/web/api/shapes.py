"""Request and response bodies of the API alone; those shared with `--json` are in app.documents."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from gradatim.app.course import QuestionState
from gradatim.model import Background, Framework, Role


@dataclass(frozen=True)
class Profile:
    """The learner's profile. To save one, send the fields to change; a first one needs all but a
    name and a framework. `hours`: a week."""

    role: Role | None = None
    background: Background | None = None
    hours: float | None = None
    start: date | None = None
    name: str | None = None
    framework: Framework | None = None

    def given(self) -> dict[str, Any]:
        return {key: value for key, value in vars(self).items() if value is not None}


@dataclass(frozen=True)
class Plan:
    """A summary of the plan; `gradatim plan --json` has it day by day. `hours`: of work left."""

    finish: date
    finish_p10: date
    finish_p50: date
    finish_p90: date
    entry: date
    entry_p50: date
    hours: float
    weeks: int


@dataclass(frozen=True)
class Task:
    """A lab or an exercise. `text`: the learner's file, before there is one the starter, null if
    the answer is a folder. `version`: changes with the text. `hints`: those shown so far."""

    id: str
    title: str
    kind: str
    minutes: int
    skills: tuple[str, ...]
    task: str  # Markdown
    file: str
    text: str | None
    version: str
    hints: tuple[str, ...]
    passed: bool


@dataclass(frozen=True)
class Text:
    """A new text for a learner's file. With a `version`, a file that has changed since is not
    replaced."""

    text: str
    version: str = ""


@dataclass(frozen=True)
class Saved:
    """The version of the text that was saved."""

    version: str


@dataclass(frozen=True)
class Question:
    """A question of a chapter. `seed`: for its numbers; send it back with the answer."""

    id: str
    kind: str
    ask: str
    code: str
    options: tuple[str, ...]
    seed: int
    done: bool

    @staticmethod
    def of(asked: QuestionState, seed: int) -> Question:
        one = asked.question
        return Question(one.id, one.kind, one.ask, one.code, one.options, seed, asked.state.done)


@dataclass(frozen=True)
class Answer:
    """An answer to a question of a chapter; "yes" or "no" if readers judge their own answer."""

    question: str
    typed: str
    seed: int = 0


@dataclass(frozen=True)
class Card:
    """A card with its answer, to be looked at after an attempt."""

    id: str
    skill: str
    kind: str
    ask: str
    code: str
    answer: str
    why: str


@dataclass(frozen=True)
class Review:
    """How well a card was recalled: 1 again, 2 hard, 3 good, 4 easy. `typed`: for cards of kind
    predict and numeric; a wrong answer only allows 1."""

    rating: int
    typed: str = ""


@dataclass(frozen=True)
class Note:
    """A problem with an activity."""

    text: str
