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

MIN_WORDS, MAX_WORDS = 400, 1500  # words of prose
WORDS_PER_QUESTION = 200
WORDS_PER_MINUTE, MINUTES_PER_QUESTION, MINUTES_PER_CELL = 180, 0.7, 0.5  # reading; minutes of each
TOLERANCE = 0.3  # allowed relative deviation of the stated minutes from the rule
LAST_SECTION = "What you can do now"
SOURCE_MARKER = "**The original:**"

PICTURE = re.compile(r"!\[([^\]\n]*)\]\(([^)\n]*)\)")
_FENCE = re.compile(r"^```.*?^```[ \t]*$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`[^`\n]*`")

Finding = tuple[str, str, str]  # where, what, do


@dataclass(frozen=True)
class SourceLocations:
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

    def locate(self, snippet: str, offset: int = 0) -> str:
        return f"{self.file}:{self.line(snippet) + offset}"

    def locate_question(self, locate_question: Question, key: str = "") -> str:
        """File and line of a question, or of one of its keys."""
        return f"{self.file}:{self.question_line(locate_question, key)}"

    def question_line(self, locate_question: Question, key: str = "") -> int:
        head = re.search(
            rf"^id = [\"']{re.escape(locate_question.id)}[\"']", self.text, re.MULTILINE
        )
        if head is None:
            return 1
        found = re.compile(rf"^{key or 'id'}\b[^\n]*", re.MULTILINE).search(self.text, head.start())
        at = found or head
        is_multiline = key and re.search(r"(\"{3}|'{3})\s*$", at[0]) is not None
        return self.text.count("\n", 0, at.start()) + 1 + bool(is_multiline)


def word_count(chapter: Chapter) -> int:
    """The number of words of prose. Headings and tables count; cells, questions, other fences and
    pictures do not."""
    prose = [part for part in chapter.parts() if isinstance(part, str)]
    return sum(map(_count_words, [*prose, *(section.title for section in chapter.sections)]))


def _count_words(prose: str) -> int:
    bare = PICTURE.sub(" ", _FENCE.sub(" ", prose)).replace("|", " ")
    return sum(1 for word in bare.split() if re.search(r"\w", word))


def minutes(chapter: Chapter) -> float:
    """The minutes of a chapter by the rule: words / 180, plus 0.7 a question and 0.5 a cell that
    runs."""
    reading = word_count(chapter) / WORDS_PER_MINUTE
    return (
        reading
        + MINUTES_PER_QUESTION * len(chapter.questions)
        + MINUTES_PER_CELL * len(chapter.cells())
    )


def problems(locations: SourceLocations) -> list[Problem]:
    """All problems of the text of a chapter."""
    rules = (_length, _minutes, _ending, _pictures, _answers, _formulas)
    return [
        Problem(locations.chapter.id, what, where, do)
        for rule in rules
        for where, what, do in rule(locations)
    ]


def _length(locations: SourceLocations) -> Iterator[Finding]:
    chapter, count = locations.chapter, word_count(locations.chapter)
    if not MIN_WORDS <= count <= MAX_WORDS:
        do = f"write {MIN_WORDS} to {MAX_WORDS}, or two chapters"
        yield locations.file, f"it has {count} words of prose", do
    wanted = math.ceil(count / WORDS_PER_QUESTION)
    if len(chapter.questions) < wanted:
        what = f"it asks {len(chapter.questions)} questions in {count} words"
        yield locations.file, what, f"ask {wanted}: one every {WORDS_PER_QUESTION} words"


def _minutes(locations: SourceLocations) -> Iterator[Finding]:
    stated, estimate = locations.chapter.minutes, minutes(locations.chapter)
    if abs(stated - estimate) > TOLERANCE * estimate:
        what = f"minutes = {stated}, and the rule gives {estimate:.0f}"
        yield locations.locate("minutes ="), what, f"write {estimate:.0f}, or change the text"


def _ending(locations: SourceLocations) -> Iterator[Finding]:
    if LAST_SECTION not in [section.title for section in locations.chapter.sections]:
        yield (
            locations.file,
            f"it has no section '{LAST_SECTION}'",
            "list what the reader can do now",
        )
    if SOURCE_MARKER not in locations.text:
        yield (
            locations.file,
            "it names no original source",
            f"add {SOURCE_MARKER} and one last question",
        )


def _pictures(locations: SourceLocations) -> Iterator[Finding]:
    for alt_text, name in PICTURE.findall(_CODE.sub("", locations.text)):
        where = locations.locate(f"]({name})")
        if not alt_text.strip():
            yield where, f"the picture {name} has no text", "say what it shows"
        if name not in locations.chapter.pictures:
            yield where, f"nothing draws the picture {name}", f"write {name}.py beside the chapter"


def _formulas(locations: SourceLocations) -> Iterator[Finding]:
    do = "write it in LaTeX that the converter knows"
    for part in locations.chapter.parts():
        if isinstance(part, Cell):
            continue
        texts = [part] if isinstance(part, str) else [part.ask, part.why, *part.wrong.values()]
        where = locations.locate(part) if isinstance(part, str) else locations.locate_question(part)
        for problem in (found for text in texts for found in render.problems(text)):
            yield where, problem, do


# Questions --------------------------------------------------------------------------------------


def _answers(locations: SourceLocations) -> Iterator[Finding]:
    for question in locations.chapter.questions:
        if not question.draw:
            yield from wrong_answers(locations, question)
        if question.kind == "choose":
            yield from _options(locations, question)
        if question.kind in ("recall", "flaw") and question.wrong:
            what = f"{question.id}: a question of kind '{question.kind}' has no wrong answers"
            yield (
                locations.locate_question(question, "wrong"),
                what,
                "the reader compares; take them out",
            )
        if not question.why and question.kind not in ("recall", "flaw"):
            yield (
                locations.locate_question(question),
                f"{question.id}: it has no why",
                "explain the answer",
            )


def wrong_answers(locations: SourceLocations, question: Question) -> Iterator[Finding]:
    """Yields a problem if a wrong answer equals the right one."""
    if question.answer.strip() in (answer.strip() for answer in question.wrong):
        what = f"{question.id}: the answer '{question.answer}' is among the wrong ones"
        yield locations.locate_question(question, "answer"), what, "correct one of them"


def _options(locations: SourceLocations, question: Question) -> Iterator[Finding]:
    for option in question.options:
        if option != question.answer and option not in question.wrong:
            what = f"{question.id}: the option '{option}' has no sentence"
            yield (
                locations.locate_question(question, "options"),
                what,
                f'add wrong."{option}" = "..."',
            )
    for answer in question.wrong:
        if answer not in question.options:
            what = f"{question.id}: the wrong answer '{answer}' is no option"
            yield locations.locate_question(question, "wrong"), what, "write it word for word"
