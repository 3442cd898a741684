"""`gradatim read`: a chapter, a lesson or the course of a skill in the terminal."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

import click

from gradatim.cli import output
from gradatim.cli.options import as_json, open_app
from gradatim.errors import RequestError
from gradatim.model.course import Cell, Chapter, ChapterHead, Question
from gradatim.printable import plain

if TYPE_CHECKING:
    from gradatim.app.app import App

_FORMULA = re.compile(r"(\$\$?)(.+?)\1", re.DOTALL)
_CODE = re.compile(r"(```.*?```|`[^`\n]+`)", re.DOTALL)
_PICTURE = re.compile(r"!\[([^\]]*)\]\([^)]*\)")


@click.command()
@click.argument("name", metavar="SKILL|CHAPTER|LAB")
@as_json
@click.pass_context
def read(context: click.Context, name: str, as_json: bool) -> None:
    """Read a chapter with its questions, a lab's lesson, or what comes next in a skill.

    \b
    gradatim read py-control             the next chapter of a skill
    gradatim read py-control/01-loops    a chapter
    gradatim read running-totals         a lesson
    """
    with open_app(context) as app:
        if name in app.pack.skills:
            if as_json:
                return output.document(_course_json(app, name))
            return _skill(app, name)
        if name in app.pack.chapter_heads:
            chapter = app.chapter(name)
            if as_json:
                return output.document(_chapter_json(app, chapter))
            output.missing(app.missing([chapter.skill]))
            return _chapter(app, chapter)
        lesson = app.material(name).lesson
        if as_json:
            return output.document({"id": name, "lesson": lesson})
        show(lesson)
        print(f"next: gradatim open {name}")


def show(markdown: str) -> None:
    """Markdown for a person: headings, lists, tables and coloured code; formulas as Unicode."""
    from rich.console import Console
    from rich.markdown import Markdown

    console = Console(width=output.width(), soft_wrap=False)
    console.print(Markdown(formulas(plain(markdown)), hyperlinks=False))


def formulas(markdown: str) -> str:
    """The text with its LaTeX formulas as Unicode; code stays as it is."""
    if "$" not in markdown:
        return markdown
    from pylatexenc.latex2text import LatexNodes2Text  # type: ignore[import-untyped]

    convert = LatexNodes2Text(math_mode="text", keep_comments=True).latex_to_text
    pieces = _CODE.split(markdown)
    for number in range(0, len(pieces), 2):
        pieces[number] = _FORMULA.sub(lambda found: convert(found[2]).strip(), pieces[number])
    return "".join(pieces)


def _skill(app: App, skill: str) -> None:
    """The next chapter; when all were read, what else the skill has."""
    done = app.chapters_read()
    course = app.activities(skill)
    chapters = [one for one in course if isinstance(one, ChapterHead)]
    if not chapters:
        raise RequestError(f"'{skill}' has no chapter yet", do=f"gradatim why {skill}")
    for head in chapters:
        if head.id not in done:
            return _chapter(app, app.chapter(head.id))
    states = {row.exercise.id: row.state for row in app.exercises(skill)}
    print(f"{app.skill(skill).title}: every chapter is read.")
    for one in course:
        state = "read" if one.id in done else states.get(one.id, "")
        print(output.wrap(f"{one.minutes:3} min  {one.id:36} {state}", " " * 9))


def _chapter(app: App, chapter: Chapter) -> None:
    """Section after section; each goes on when its questions are answered."""
    asks = sys.stdin.isatty() and sys.stdout.isatty()
    show(f"# {chapter.title}")
    for section in chapter.sections:
        if section.title:
            show(f"## {section.title}")
        for part in section.parts:
            if isinstance(part, Cell):
                _cell(part)
            elif isinstance(part, Question):
                _question(app, chapter, part, asks)
            else:
                show(_PICTURE.sub(r"*(picture: \1)*", part))
    print(f"next: {_next(app, chapter)}")


def _next(app: App, chapter: Chapter) -> str:
    course = app.activities(chapter.skill)
    place = next((n for n, one in enumerate(course) if one.id == chapter.id), len(course))
    following = course[place + 1] if place + 1 < len(course) else None
    if following is None:
        return "gradatim next"
    verb = "read" if isinstance(following, ChapterHead) else "open"
    return f"gradatim {verb} {following.id}"


def _cell(cell: Cell) -> None:
    show(f"```python\n{cell.code}\n```")
    if cell.output:
        print("".join(f"  {line}\n" for line in cell.output.splitlines()))


def _question(app: App, chapter: Chapter, question: Question, asks: bool) -> None:
    known = app.answered(chapter.id).get(question.id)
    if known is not None and known.done:
        return
    seed = app.fresh() if question.draw else 0
    drawn = app.question(chapter, question.id, seed)
    show(f"**Question.** {drawn.ask}")
    if drawn.code and drawn.kind != "numeric":
        show(f"```python\n{drawn.code}\n```")
    for number, option in enumerate(drawn.options, 1):
        print(output.wrap(option, "     ", f"  {number}  "))
    if not asks:
        return print("  (answered in a terminal, or on the page)\n")
    while not _answer(app, chapter, drawn, seed):
        seed = app.fresh() if question.draw else 0
        if question.draw:
            return _question(app, chapter, question, asks)


def _answer(app: App, chapter: Chapter, question: Question, seed: int) -> bool:
    """Asks once; whether the question is done with."""
    typed = _typed(question)
    reply = app.respond(chapter, question.id, typed, seed)
    if question.kind not in ("recall", "flaw"):
        print(output.paint("1;32", "right") if reply.right else output.paint("1;31", "not yet"))
    if reply.remark:
        show(reply.remark)
    if reply.done:
        if not reply.right and question.kind not in ("recall", "flaw"):
            show(f"The answer is `{reply.answer}`.")
        if reply.why:
            show(reply.why)
        print()
    return reply.done


def _typed(question: Question) -> str:
    """What the reader answers; never empty."""
    if question.kind in ("recall", "flaw"):
        input("Say it in your own words, then press Enter ")
        show(question.answer)
        return "yes" if _asked("Did you have it? y or n ", ("y", "n")) == "y" else "no"
    if question.kind == "choose":
        numbers = tuple(str(n) for n in range(1, len(question.options) + 1))
        return question.options[int(_asked("Your choice: ", numbers)) - 1]
    lines = [_asked("> ")]
    for _ in range(len(question.answer.splitlines()) - 1):
        lines.append(input("> "))
    return "\n".join(lines)


def _asked(prompt: str, allowed: tuple[str, ...] = ()) -> str:
    while True:
        text = input(prompt).strip()
        if text and (not allowed or text.lower() in allowed):
            return text
        if allowed:
            print(f"Type {' or '.join(allowed)}.")


def _course_json(app: App, skill: str) -> list[dict[str, object]]:
    done = app.chapters_read()
    states = {row.exercise.id: row.state for row in app.exercises(skill)}
    return [
        {
            "id": one.id,
            "kind": "chapter" if isinstance(one, ChapterHead) else "practice",
            "title": one.title,
            "minutes": one.minutes,
            "state": ("read" if one.id in done else "not read")
            if isinstance(one, ChapterHead)
            else states[one.id],
        }
        for one in app.activities(skill)
    ]


def _chapter_json(app: App, chapter: Chapter) -> dict[str, object]:
    done = app.answered(chapter.id)
    return {
        "id": chapter.id,
        "title": chapter.title,
        "minutes": chapter.minutes,
        "sections": [section.title for section in chapter.sections],
        "questions": [
            {
                "id": q.id,
                "kind": q.kind,
                "ask": q.ask,
                "done": bool(done.get(q.id) and done[q.id].done),
            }
            for q in chapter.questions
        ],
    }
