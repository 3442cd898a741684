"""What a course is made of besides labs: chapters with cells and questions, and exercises."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from gradatim.model.cards import Card
from gradatim.model.labs import Lab

TYPED_KINDS = ("predict", "numeric")


@dataclass(frozen=True)
class Cell:
    """A piece of Python in a chapter that the reader can change and run."""

    code: str
    output: str = ""  # exactly what it prints
    raises: bool = False  # it is meant to raise; the last line of `output` names the error
    runs: bool = True  # False: it is only shown


@dataclass(frozen=True)
class Question:
    """A question between two paragraphs of a chapter."""

    id: str  # within its chapter
    kind: str  # predict | numeric | choose | recall | flaw
    ask: str
    answer: str
    why: str = ""
    code: str = ""  # shown below the question
    proof: str = ""  # never shown: prints the answer after the cells above
    options: tuple[str, ...] = ()
    wrong: Mapping[str, str] = field(default_factory=dict)  # foreseen answer -> what to look at
    draw: str = ""  # Python that draws fresh values with `rng`
    tolerance: float = 0.0

    @property
    def typed(self) -> bool:
        """Whether the reader types the answer, and the machine judges it."""
        return self.kind in TYPED_KINDS

    def draw_program(self, seed: int) -> str:
        """A program that prints the values of one seed as a dict."""
        return (
            f"import random\nrng = random.Random({seed})\n{self.draw}\n"
            "print({k: v for k, v in list(globals().items())"
            " if type(v) in (int, float, str, bool) and k[0] != '_'})"
        )

    def with_values(self, values: Mapping[str, Any]) -> Question:
        """The question with drawn values in the places of their names in braces."""

        def fill(text: str) -> str:
            return text.format(**values) if text else ""

        return replace(
            self,
            ask=fill(self.ask),
            code=fill(self.code),
            proof=fill(self.proof),
            answer=str(values.get("answer", fill(self.answer))),
            why=fill(self.why),
        )

    def card(self, chapter: Chapter) -> Card:
        """The question as a card, for the judgement of what was typed and for reviews."""
        kind = self.kind if self.typed or self.kind == "flaw" else "recall"
        return Card(
            id=f"{chapter.id}#{self.id}",
            skill=chapter.skill,
            ask=self.ask,
            answer=self.answer,
            source=chapter.title,
            kind=kind,
            code=self.code,
            tolerance=self.tolerance,
            why=self.why,
        )


Part = str | Cell | Question
"""A piece of a section: Markdown, a cell or a question."""


@dataclass(frozen=True)
class Section:
    """One idea of a chapter."""

    title: str  # "" for what stands before the first heading
    parts: tuple[Part, ...]

    @property
    def questions(self) -> tuple[Question, ...]:
        return tuple(part for part in self.parts if isinstance(part, Question))


@dataclass(frozen=True)
class ChapterHead:
    """What the front matter of a chapter says: all that a plan needs of it."""

    id: str
    skill: str
    title: str
    minutes: int
    introduces: tuple[str, ...] = ()


@dataclass(frozen=True)
class Chapter:
    """A text of 8 to 20 minutes with cells that run and questions in between."""

    id: str  # <skill>/<nn>-<slug>
    skill: str
    title: str
    minutes: int
    introduces: tuple[str, ...]
    sections: tuple[Section, ...]
    pictures: Mapping[str, str] = field(default_factory=dict)  # file name -> program that draws it

    @property
    def questions(self) -> tuple[Question, ...]:
        return tuple(q for section in self.sections for q in section.questions)

    def question(self, question_id: str) -> Question | None:
        return next((q for q in self.questions if q.id == question_id), None)

    def parts(self) -> Iterator[Part]:
        """All parts in the order of the text."""
        for section in self.sections:
            yield from section.parts

    def cells(self) -> tuple[Cell, ...]:
        """The cells that run, in the order of the text: they share one namespace."""
        return tuple(part for part in self.parts() if isinstance(part, Cell) and part.runs)


@dataclass(frozen=True)
class Exercise:
    """A small program to write; one file says all of it."""

    id: str  # <skill>/<name>
    skill: str
    chapter: str  # id of the chapter after which it can be solved
    lab: Lab  # as the judge and the faces know it
    form: str  # function | script | fix | complete
    hint: str = ""  # shown after two failures

    @property
    def title(self) -> str:
        return self.lab.title

    @property
    def minutes(self) -> int:
        return self.lab.minutes
