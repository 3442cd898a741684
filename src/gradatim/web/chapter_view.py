"""A chapter as its page shows it. Pure: no I/O, and no code is run."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from markupsafe import Markup

from gradatim import render
from gradatim.app import course as verbs
from gradatim.model.course import Cell, Chapter, Part, Question, Section
from gradatim.rules.course import MAX_TRIES
from gradatim.web import images
from gradatim.web.outputs import CodeOutput
from gradatim.web.terms import Terms

_PICTURE = re.compile(r"^!\[([^\]\n]*)\]\(([\w-]+\.svg)\)[ \t]*$", re.MULTILINE)


@dataclass(frozen=True)
class QuestionView:
    """A question with its numbers, and where the reader stands in it."""

    question: Question
    seed: int
    tries: int
    done: bool
    right: bool
    typed: str = ""  # the last answer
    remark: str = ""  # about it
    number: int = 0  # in the chapter
    kind: str = "question"

    @property
    def tries_left(self) -> int:
        """Tries until the answer is shown."""
        return MAX_TRIES - self.tries


@dataclass(frozen=True)
class Prose:
    html: Markup
    kind: str = "prose"


@dataclass(frozen=True)
class Picture:
    address: str
    text: str
    kind: str = "picture"


@dataclass(frozen=True)
class Sample:
    """Code that is shown and not run."""

    code: str
    output: str
    kind: str = "sample"


@dataclass(frozen=True)
class RunnableCell:
    """A cell that the reader can change and run."""

    number: int
    code: str
    cell: Cell
    ran: CodeOutput
    kind: str = "cell"

    @property
    def rows(self) -> int:
        return self.code.count("\n") + 1


Piece = QuestionView | Prose | Picture | Sample | RunnableCell


@dataclass(frozen=True)
class OpenSection:
    """A section that is open."""

    number: int
    title: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class View:
    """What the page of a chapter shows."""

    sections: tuple[OpenSection, ...]
    closed: tuple[str, ...]  # titles of the sections that are still to open
    answered: int
    questions: int

    @property
    def finished(self) -> bool:
        return self.answered == self.questions and not self.closed

    @property
    def formulas(self) -> bool:
        return any("<math" in str(piece) for one in self.sections for piece in one.pieces)

    @staticmethod
    def of(
        chapter: Chapter,
        opened: int,
        filled: Callable[[str], QuestionView],
        ran: Mapping[int, tuple[str, CodeOutput]],
        terms: Terms,
    ) -> View:
        """The first `opened` sections. `filled`: id -> question with its numbers; `ran`: number of
        a cell that was just run -> its code and output; `terms` are explained at their first
        occurrence."""
        writer = _Writer(chapter, filled, ran, terms)
        sections = [writer.section(n, one) for n, one in enumerate(chapter.sections[:opened], 1)]
        return View(
            sections=tuple(sections),
            closed=tuple(section.title for section in chapter.sections[opened:]),
            answered=sum(question.done for question in writer.questions),
            questions=len(chapter.questions),
        )


class _Writer:
    """Builds the sections in order, counting cells and questions."""

    def __init__(
        self,
        chapter: Chapter,
        filled: Callable[[str], QuestionView],
        ran: Mapping[int, tuple[str, CodeOutput]],
        terms: Terms,
    ) -> None:
        self._chapter, self._filled, self._ran, self._terms = chapter, filled, ran, terms
        self._cells = 0
        self.questions: list[QuestionView] = []

    def section(self, number: int, section: Section) -> OpenSection:
        pieces = [piece for part in section.parts for piece in self._pieces(part)]
        return OpenSection(number, section.title, tuple(pieces))

    def _pieces(self, part: Part) -> Iterator[Piece]:
        if isinstance(part, str):
            yield from self._prose(part)
        elif isinstance(part, Question):
            number = len(self.questions) + 1
            self.questions.append(replace(self._filled(part.id), number=number))
            yield self.questions[-1]
        elif part.runs:
            yield self._cell(part)
        else:
            yield Sample(part.code, part.output)

    def _prose(self, text: str) -> Iterator[Piece]:
        last = 0
        for found in _PICTURE.finditer(text):
            yield from self._html(text[last : found.start()])
            program = self._chapter.pictures.get(found[2], "")
            version = images.digest(program.encode())
            yield Picture(f"/chapters/{self._chapter.id}/{found[2]}?v={version}", found[1])
            last = found.end()
        yield from self._html(text[last:])

    def _html(self, text: str) -> Iterator[Prose]:
        if text.strip():
            yield Prose(self._terms.html(render.html(text)))

    def _cell(self, cell: Cell) -> RunnableCell:
        self._cells += 1
        printed, _, error = cell.output.rpartition("\n") if cell.raises else (cell.output, "", "")
        as_written = cell.code, CodeOutput(printed, error, ())
        code, ran = self._ran.get(self._cells, as_written)
        return RunnableCell(self._cells, code, cell, ran)


def question_view(question: Question, known: verbs.QuestionState, remark: str) -> QuestionView:
    """A question with its numbers drawn, and what was answered so far."""
    last, state = known.last, known.state
    return QuestionView(
        question=question,
        seed=known.seed,
        tries=state.tries,
        done=state.done,
        right=state.right,
        typed=last.typed if last else "",
        remark=remark,
    )
