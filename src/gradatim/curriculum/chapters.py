"""Reads chapters: Markdown with front matter, cells and questions. Runs nothing, renders
nothing."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from gradatim.curriculum.reading import Row, content_of, decoded, twice
from gradatim.errors import ContentError
from gradatim.model.course import Cell, Chapter, ChapterHead, Part, Question, Section

QUESTION_KINDS = ("predict", "numeric", "choose", "recall", "flaw")
MOST_INTRODUCED = 12

_NAME = re.compile(r"\d\d-[a-z0-9]+(?:-[a-z0-9]+)*")
_FRONT = re.compile(r"\+\+\+\n(.*?)\n\+\+\+\n", re.DOTALL)
_FENCE = re.compile(r"^```([^\n`]*)\n(.*?)^```[ \t]*$\n?", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^## +(.+)$\n?", re.MULTILINE)
_KEYS = ("title", "minutes", "introduces")
_QUESTION_KEYS = (
    "id",
    "kind",
    "ask",
    "code",
    "proof",
    "answer",
    "why",
    "wrong",
    "options",
    "draw",
    "tolerance",
)


def ids(root: Path, skill: str) -> list[str]:
    """The chapters of a skill in order; () if it has no folder."""
    return [f"{skill}/{path.stem}" for path in sorted((root / "chapters" / skill).glob("*.md"))]


def chapter(root: Path, chapter_id: str) -> Chapter:
    """One chapter; ContentError for the first problem of its file."""
    found = list[ContentError]()
    read = _read(root, chapter_id, found)
    for error in found:
        raise error
    return read


def text(root: Path, chapter_id: str) -> str:
    """The source of a chapter; ContentError if it cannot be read."""
    skill, _, name = chapter_id.partition("/")
    path = root / "chapters" / skill / f"{name}.md"
    return decoded(content_of(root, path), f"chapters/{chapter_id}.md").replace("\r\n", "\n")


def head(root: Path, chapter_id: str) -> ChapterHead:
    """The front matter of one chapter; ContentError for its first problem."""
    found = list[ContentError]()
    row, _ = _front(root, chapter_id, found)
    made = ChapterHead(
        id=chapter_id,
        skill=chapter_id.partition("/")[0],
        title=row.text("title"),
        minutes=row.number("minutes", 3, 40, int),
        introduces=row.strings("introduces", ()),
    )
    for error in found:
        raise error
    return made


def problems(root: Path, skills: Iterable[str]) -> list[ContentError]:
    """All problems in the syntax of these skills' chapters."""
    found = list[ContentError]()
    for skill in skills:
        for chapter_id in ids(root, skill):
            try:
                _read(root, chapter_id, found)
            except ContentError as error:
                found.append(error)
    return found


def _front(root: Path, chapter_id: str, found: list[ContentError]) -> tuple[Row, str]:
    """The keys of a chapter, and the text below them."""
    name = chapter_id.partition("/")[2]
    where = f"chapters/{chapter_id}.md"
    if not _NAME.fullmatch(name):
        what, do = f"'{name}' is not a chapter's name", "such as 01-loops.md"
        found.append(ContentError(what, where=where, do=do))
    written = text(root, chapter_id)
    front = _FRONT.match(written)
    if front is None:
        raise ContentError("it has no front matter", where=where, do="begin with +++, keys, +++")
    row = Row(_table(front[1], where), where, found).only(_KEYS)
    return row, written[front.end() :]


def _read(root: Path, chapter_id: str, found: list[ContentError]) -> Chapter:
    row, text = _front(root, chapter_id, found)
    skill, folder = chapter_id.partition("/")[0], root / "chapters" / chapter_id.partition("/")[0]
    introduces = row.strings("introduces", ())
    if len(introduces) > MOST_INTRODUCED:
        row.wrong(f"it introduces {len(introduces)} things", f"at most {MOST_INTRODUCED}")
    made = Chapter(
        id=chapter_id,
        skill=skill,
        title=row.text("title"),
        minutes=row.number("minutes", 3, 40, int),
        introduces=introduces,
        sections=tuple(_sections(text, row.where, found)),
        pictures={
            drawing.name.removesuffix(".py"): decoded(content_of(root, drawing), row.where)
            for drawing in sorted(folder.glob("*.svg.py"))
            if drawing.name.removesuffix(".py") in text
        },
    )
    found += twice([question.id for question in made.questions], "question", row.where)
    return made


def _table(text: str, where: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise ContentError(f"it is not TOML: {error}", where=where, do="correct it") from error


def _sections(text: str, where: str, found: list[ContentError]) -> Iterator[Section]:
    title, parts = "", list[Part]()
    for part in _parts(text, where, found):
        if not isinstance(part, str):
            parts.append(part)
            continue
        last = 0
        for heading in _HEADING.finditer(part):
            parts += _prose(part[last : heading.start()])
            if title or parts:
                yield Section(title, tuple(parts))
            title, parts, last = heading[1].strip(), [], heading.end()
        parts += _prose(part[last:])
    yield Section(title, tuple(parts))


def _prose(text: str) -> list[str]:
    return [text.strip()] if text.strip() else []


def _parts(text: str, where: str, found: list[ContentError]) -> Iterator[Part]:
    """Prose, cells and questions; an output block belongs to the cell above it."""
    last, cell = 0, None
    for fence in _FENCE.finditer(text):
        between, (word, _, mark) = text[last : fence.start()], fence[1].strip().partition(" ")
        if cell is not None and word == "text" and not between.strip():
            cell = Cell(cell.code, fence[2].removesuffix("\n"), cell.raises, cell.runs)
            yield cell
            cell, last = None, fence.end()
            continue
        if cell is not None:
            yield cell
            cell = None
        if word not in ("python", "question"):
            continue  # other fenced blocks belong to the prose around them
        yield between
        last = fence.end()
        if word == "python":
            cell = Cell(fence[2].removesuffix("\n"), "", mark == "error", mark != "norun")
        else:
            yield _question(fence[2], where, found)
    if cell is not None:
        yield cell
    yield text[last:]


def _question(text: str, where: str, found: list[ContentError]) -> Question:
    table = _table(text, where)
    row = Row(table, f"{where}, question '{Row(table, where, []).name('id')}'", found)
    row.only(_QUESTION_KEYS)
    kind = row.choice("kind", QUESTION_KINDS)
    made = Question(
        id=row.slug("id"),
        kind=kind,
        ask=row.text("ask"),
        answer=row.text("answer"),
        why=row.optional_text("why"),
        code=row.optional_text("code").strip("\n"),
        proof=row.optional_text("proof").strip("\n"),
        options=row.strings("options", ()),
        wrong=row.pairs("wrong"),
        draw=row.optional_text("draw"),
        tolerance=row.number("tolerance", 0, 1e12) if "tolerance" in table else 0.0,
    )
    if kind == "choose" and made.answer not in made.options:
        row.wrong("the answer is not among the options", "write it word for word")
    if kind != "choose" and made.options:
        row.wrong(f"a question of kind '{kind}' has no options", "only choose has them")
    if made.typed and not (made.code or made.proof):
        row.wrong("nothing proves its answer", "add code or proof that prints it")
    return made
