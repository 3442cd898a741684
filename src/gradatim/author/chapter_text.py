"""Checks the text of a chapter without running it: length, number of questions, minutes, pictures,
formulas, wrong answers."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from gradatim import render
from gradatim.author.proof import Problem
from gradatim.model.course import Cell, Chapter, Question

FEWEST, MOST = 400, 1500  # words of prose
WORDS_A_QUESTION = 200
WORDS_A_MINUTE, QUESTION, CELL = 180, 0.7, 0.5  # reading; minutes of each
SLACK = 0.3  # allowed relative deviation of the stated minutes from the rule
LAST = "What you can do now"
ORIGINAL = "**The original:**"

PICTURE = re.compile(r"!\[([^\]\n]*)\]\(([^)\n]*)\)")
_FENCE = re.compile(r"^```.*?^```[ \t]*$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`[^`\n]*`")

Found = tuple[str, str, str]  # where, what, do


@dataclass(frozen=True)
class Places:
    """Finds the line numbers of a chapter's parts in its file."""

    chapter: Chapter
    text: str

    @property
    def file(self) -> str:
        return f"chapters/{self.chapter.id}.md"

    def line(self, snippet: str, start: int = 0) -> int:
        """The line on which a snippet begins; 1 if it is not found."""
        at = self.text.find(snippet, start)
        return self.text.count("\n", 0, at) + 1 if snippet and at >= 0 else 1

    def of(self, snippet: str, further: int = 0) -> str:
        return f"{self.file}:{self.line(snippet) + further}"

    def question(self, question: Question, key: str = "") -> str:
        """File and line of a question, or of one of its keys."""
        return f"{self.file}:{self.question_line(question, key)}"

    def question_line(self, question: Question, key: str = "") -> int:
        head = re.search(rf"^id = [\"']{re.escape(question.id)}[\"']", self.text, re.MULTILINE)
        if head is None:
            return 1
        found = re.compile(rf"^{key or 'id'}\b[^\n]*", re.MULTILINE).search(self.text, head.start())
        at = found or head
        opened = key and re.search(r"(\"{3}|'{3})\s*$", at[0]) is not None
        return self.text.count("\n", 0, at.start()) + 1 + bool(opened)


def words(chapter: Chapter) -> int:
    """The number of words of prose. Headings and tables count; cells, questions, other fences and
    pictures do not."""
    prose = [part for part in chapter.parts() if isinstance(part, str)]
    return sum(map(_words, [*prose, *(section.title for section in chapter.sections)]))


def _words(prose: str) -> int:
    bare = PICTURE.sub(" ", _FENCE.sub(" ", prose)).replace("|", " ")
    return sum(1 for word in bare.split() if re.search(r"\w", word))


def minutes(chapter: Chapter) -> float:
    """The minutes of a chapter by the rule: words / 180, plus 0.7 a question and 0.5 a cell that
    runs."""
    reading = words(chapter) / WORDS_A_MINUTE
    return reading + QUESTION * len(chapter.questions) + CELL * len(chapter.cells())


def problems(places: Places) -> list[Problem]:
    """All problems of the text of a chapter."""
    rules = (_length, _minutes, _end, _pictures, _answers, _formulas)
    return [
        Problem(places.chapter.id, what, where, do)
        for rule in rules
        for where, what, do in rule(places)
    ]


def _length(places: Places) -> Iterator[Found]:
    chapter, count = places.chapter, words(places.chapter)
    if not FEWEST <= count <= MOST:
        do = f"write {FEWEST} to {MOST}, or two chapters"
        yield places.file, f"it has {count} words of prose", do
    wanted = math.ceil(count / WORDS_A_QUESTION)
    if len(chapter.questions) < wanted:
        what = f"it asks {len(chapter.questions)} questions in {count} words"
        yield places.file, what, f"ask {wanted}: one every {WORDS_A_QUESTION} words"


def _minutes(places: Places) -> Iterator[Found]:
    written, rule = places.chapter.minutes, minutes(places.chapter)
    if abs(written - rule) > SLACK * rule:
        what = f"minutes = {written}, and the rule gives {rule:.0f}"
        yield places.of("minutes ="), what, f"write {rule:.0f}, or change the text"


def _end(places: Places) -> Iterator[Found]:
    if LAST not in [section.title for section in places.chapter.sections]:
        yield places.file, f"it has no section '{LAST}'", "list what the reader can do now"
    if ORIGINAL not in places.text:
        yield places.file, "it names no original source", f"add {ORIGINAL} and one last question"


def _pictures(places: Places) -> Iterator[Found]:
    for words_for_it, name in PICTURE.findall(_CODE.sub("", places.text)):
        where = places.of(f"]({name})")
        if not words_for_it.strip():
            yield where, f"the picture {name} has no text", "say what it shows"
        if name not in places.chapter.pictures:
            yield where, f"nothing draws the picture {name}", f"write {name}.py beside the chapter"


def _formulas(places: Places) -> Iterator[Found]:
    do = "write it in LaTeX that the converter knows"
    for part in places.chapter.parts():
        if isinstance(part, Cell):
            continue
        texts = [part] if isinstance(part, str) else [part.ask, part.why, *part.wrong.values()]
        where = places.of(part) if isinstance(part, str) else places.question(part)
        for problem in (found for text in texts for found in render.problems(text)):
            yield where, problem, do


# Questions --------------------------------------------------------------------------------------


def _answers(places: Places) -> Iterator[Found]:
    for question in places.chapter.questions:
        if not question.draw:
            yield from wrong_answers(places, question)
        if question.kind == "choose":
            yield from _options(places, question)
        if question.kind in ("recall", "flaw") and question.wrong:
            what = f"{question.id}: a question of kind '{question.kind}' has no wrong answers"
            yield places.question(question, "wrong"), what, "the reader compares; take them out"
        if not question.why and question.kind not in ("recall", "flaw"):
            yield places.question(question), f"{question.id}: it has no why", "explain the answer"


def wrong_answers(places: Places, question: Question) -> Iterator[Found]:
    """Yields a problem if a wrong answer equals the right one."""
    if question.answer.strip() in (answer.strip() for answer in question.wrong):
        what = f"{question.id}: the answer '{question.answer}' is among the wrong ones"
        yield places.question(question, "answer"), what, "correct one of them"


def _options(places: Places, question: Question) -> Iterator[Found]:
    for option in question.options:
        if option != question.answer and option not in question.wrong:
            what = f"{question.id}: the option '{option}' has no sentence"
            yield places.question(question, "options"), what, f'add wrong."{option}" = "..."'
    for answer in question.wrong:
        if answer not in question.options:
            what = f"{question.id}: the wrong answer '{answer}' is no option"
            yield places.question(question, "wrong"), what, "write it word for word"
