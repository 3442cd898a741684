"""Reads chapters: Markdown with front matter, cells and questions. Runs nothing, renders
nothing."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from gradatim.curriculum.pack_files import TomlTable, decode, duplicates, read_bytes
from gradatim.errors import ContentError
from gradatim.model.course import Cell, Chapter, ChapterHead, Part, Question, Section

QUESTION_KINDS = ("predict", "numeric", "choose", "recall", "flaw")
MAX_INTRODUCED = 12

_NAME = re.compile(r"\d\d-[a-z0-9]+(?:-[a-z0-9]+)*")
_FRONT_MATTER = re.compile(r"\+\+\+\n(.*?)\n\+\+\+\n", re.DOTALL)
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


def chapter_ids(root: Path, skill: str) -> list[str]:
    """The chapters of a skill in order; () if it has no folder."""
    return [f"{skill}/{path.stem}" for path in sorted((root / "chapters" / skill).glob("*.md"))]


def read_chapter(root: Path, chapter_id: str) -> Chapter:
    """One chapter; ContentError for the first problem of its file."""
    errors = list[ContentError]()
    chapter = _read(root, chapter_id, errors)
    for error in errors:
        raise error
    return chapter


def read_text(root: Path, chapter_id: str) -> str:
    """The source of a chapter; ContentError if it cannot be read."""
    skill, _, name = chapter_id.partition("/")
    path = root / "chapters" / skill / f"{name}.md"
    return decode(read_bytes(root, path), f"chapters/{chapter_id}.md").replace("\r\n", "\n")


def read_head(root: Path, chapter_id: str) -> ChapterHead:
    """The front matter of one chapter; ContentError for its first problem."""
    errors = list[ContentError]()
    row, _ = _front_matter(root, chapter_id, errors)
    head = ChapterHead(
        id=chapter_id,
        skill=chapter_id.partition("/")[0],
        title=row.text("title"),
        minutes=row.number("minutes", 3, 40, int),
        introduces=row.strings("introduces", ()),
    )
    for error in errors:
        raise error
    return head


def problems(root: Path, skills: Iterable[str]) -> list[ContentError]:
    """All problems in the syntax of these skills' chapters."""
    errors = list[ContentError]()
    for skill in skills:
        for chapter_id in chapter_ids(root, skill):
            try:
                _read(root, chapter_id, errors)
            except ContentError as error:
                errors.append(error)
    return errors


def _front_matter(root: Path, chapter_id: str, errors: list[ContentError]) -> tuple[TomlTable, str]:
    """The keys of a chapter, and the text below them."""
    name = chapter_id.partition("/")[2]
    where = f"chapters/{chapter_id}.md"
    if not _NAME.fullmatch(name):
        what, do = f"'{name}' is not a chapter's name", "such as 01-loops.md"
        errors.append(ContentError(what, where=where, do=do))
    source = read_text(root, chapter_id)
    front = _FRONT_MATTER.match(source)
    if front is None:
        raise ContentError("it has no front matter", where=where, do="begin with +++, keys, +++")
    row = TomlTable(_table(front[1], where), where, errors).allow_only(_KEYS)
    return row, source[front.end() :]


def _read(root: Path, chapter_id: str, errors: list[ContentError]) -> Chapter:
    row, text = _front_matter(root, chapter_id, errors)
    skill, folder = chapter_id.partition("/")[0], root / "chapters" / chapter_id.partition("/")[0]
    introduces = row.strings("introduces", ())
    if len(introduces) > MAX_INTRODUCED:
        row.add_problem(f"it introduces {len(introduces)} things", f"at most {MAX_INTRODUCED}")
    chapter = Chapter(
        id=chapter_id,
        skill=skill,
        title=row.text("title"),
        minutes=row.number("minutes", 3, 40, int),
        introduces=introduces,
        sections=tuple(_sections(text, row.where, errors)),
        pictures={
            drawing.name.removesuffix(".py"): decode(read_bytes(root, drawing), row.where)
            for drawing in sorted(folder.glob("*.svg.py"))
            if drawing.name.removesuffix(".py") in text
        },
    )
    errors += duplicates([question.id for question in chapter.questions], "question", row.where)
    return chapter


def _table(text: str, where: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise ContentError(f"it is not TOML: {error}", where=where, do="correct it") from error


def _sections(text: str, where: str, errors: list[ContentError]) -> Iterator[Section]:
    title, parts = "", list[Part]()
    for part in _parts(text, where, errors):
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


def _parts(text: str, where: str, errors: list[ContentError]) -> Iterator[Part]:
    """Prose, cells and questions; an output block belongs to the cell above it."""
    last, cell = 0, None
    for fence in _FENCE.finditer(text):
        between, (language, _, option) = text[last : fence.start()], fence[1].strip().partition(" ")
        if cell is not None and language == "text" and not between.strip():
            cell = Cell(cell.code, fence[2].removesuffix("\n"), cell.raises, cell.runs)
            yield cell
            cell, last = None, fence.end()
            continue
        if cell is not None:
            yield cell
            cell = None
        if language not in ("python", "question"):
            continue  # other fenced blocks belong to the prose around them
        yield between
        last = fence.end()
        if language == "python":
            cell = Cell(fence[2].removesuffix("\n"), "", option == "error", option != "norun")
        else:
            yield _question(fence[2], where, errors)
    if cell is not None:
        yield cell
    yield text[last:]


def _question(text: str, where: str, errors: list[ContentError]) -> Question:
    table = _table(text, where)
    row = TomlTable(table, f"{where}, question '{TomlTable(table, where, []).label('id')}'", errors)
    row.allow_only(_QUESTION_KEYS)
    kind = row.choice("kind", QUESTION_KINDS)
    question = Question(
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
    if kind == "choose" and question.answer not in question.options:
        row.add_problem("the answer is not among the options", "write it word for word")
    if kind != "choose" and question.options:
        row.add_problem(f"a question of kind '{kind}' has no options", "only choose has them")
    if question.typed and not (question.code or question.proof):
        row.add_problem("nothing proves its answer", "add code or proof that prints it")
    return question
