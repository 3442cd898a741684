"""What only the API reads and answers; app.documents has what it shares with `--json`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from gradatim.app.course import Asked
from gradatim.model import Background, Framework, Role


@dataclass(frozen=True)
class Profile:
    """Who plans. To save one: what is missing stays as it is; a first one needs all but a name
    and a framework.
    `hours`: a week."""

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
    """The plan in short; `gradatim plan --json` has it day by day. `hours`: of work left."""

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
    """A lab or an exercise. `text` is the learner's file, the starter until there is one, and null
    where the work is a folder; `version` changes with it. `hints`: those taken."""

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
    """A new text of a learner's file. Where `version` is given, a file that has changed since then
    is not replaced."""

    text: str
    version: str = ""


@dataclass(frozen=True)
class Saved:
    """The version of the text that was saved."""

    version: str


@dataclass(frozen=True)
class Question:
    """A question of a chapter. `seed`: of its numbers, to be sent back with the answer."""

    id: str
    kind: str
    ask: str
    code: str
    options: tuple[str, ...]
    seed: int
    done: bool

    @staticmethod
    def of(asked: Asked, seed: int) -> Question:
        one = asked.question
        return Question(one.id, one.kind, one.ask, one.code, one.options, seed, asked.state.done)


@dataclass(frozen=True)
class Answer:
    """An answer to a question of a chapter; "yes" or "no" where the reader judges."""

    question: str
    typed: str
    seed: int = 0


@dataclass(frozen=True)
class Card:
    """A card to be recalled, with its answer: look at that after you have tried."""

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
    predict and numeric, of which a wrong answer allows 1 alone."""

    rating: int
    typed: str = ""


@dataclass(frozen=True)
class Note:
    """Something that is wrong with an activity."""

    text: str
