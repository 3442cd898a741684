"""Questions to the learner's own documents: the system's answers beside those of plain search.

Nothing is trained here, so that no question is held back; all of them are asked.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import asking
import sample
from asking import Reply
from bm25 import Bm25
from world import holds

from gradatim.verify import Run
from gradatim.verify.own_data import (
    Form,
    Outcomes,
    Scope,
    bring_in,
    compare,
    expect_count,
    expect_own,
    scope_sheet,
    unreadable,
)

DOCS, FILE = "docs", "questions.jsonl"
LEAST, LEAST_SILENT, LEAST_DOCS = 20, 5, 5
MOST, LONGEST, LONGEST_PASSAGE = 500, 500, 300
RIGHT, WRONG, SILENT = "right", "wrong", "silent"
FORM = Form(
    errors={
        "wrong": "a wrong answer that is believed",
        "silent": "a question refused that the documents answer",
    },
    baselines={
        "first-passage": "the first passage that BM25 finds, whatever it is",
        "ask-a-person": "no answer at all: every question goes to a person",
    },
)


@dataclass(frozen=True)
class Question:
    """A question, and the passage that answers it; no document where nothing does."""

    text: str
    doc: str
    passage: str


def against_the_baseline(run: Run) -> None:
    """Takes the documents in, and asks every question without a model."""
    scope = scope_sheet(run, FORM)
    folder = bring_in(run, scope)
    texts = documents(scope, folder / DOCS)
    asked = questions(scope, folder / FILE, texts)
    expect_count(run, scope, len(asked), LEAST, "questions")
    _expect_silent_ones(run, asked)
    expect_own(run, scope, sorted(texts.values()), _sample(run), "documents")
    state = run.folder("state")
    run.system("ingest", docs=folder / DOCS, state=state, out=run.folder("report") / "report.json")
    with run.serving(state=state) as server:
        replies = asking.ask_all(server, [one.text for one in asked])
    mine = [judged(one, reply) for one, reply in zip(asked, replies, strict=True)]
    theirs = rule(scope, texts, asked)
    for name, found in (("system", mine), (scope.baseline, theirs)):
        run.figure(f"right, wrong, silent: {name}", _counts(found))
    compare(run, scope, outcomes(scope, asked, mine, theirs))


def documents(scope: Scope, folder: Path) -> dict[str, str]:
    """The canonical texts by id, as the brief has them. The project's failure for too few."""
    found = {}
    for path in sorted(folder.rglob("*")) if folder.is_dir() else ():
        if path.suffix in (".md", ".txt") and path.is_file():
            name = path.relative_to(folder).as_posix()
            try:
                text = path.read_bytes().decode("utf-8-sig")
            except UnicodeDecodeError:
                raise unreadable(scope, f"{name} is not UTF-8", "save it as UTF-8") from None
            found[name] = text.replace("\r\n", "\n").replace("\r", "\n")
    if len(found) < LEAST_DOCS:
        came = f"{len(found)} documents in {DOCS}/"
        raise unreadable(scope, came, f"at least {LEAST_DOCS} files that end in .md or .txt")
    return found


def questions(scope: Scope, path: Path, texts: Mapping[str, str]) -> list[Question]:
    """The questions, each with a passage that stands in its document to the letter."""
    try:
        rows = [line for line in path.read_text("utf-8-sig").split("\n") if line.strip()]
    except (OSError, ValueError):
        came = f"there is no {FILE} in UTF-8"
        raise unreadable(scope, came, "write it, one JSON a line") from None
    found = []
    for number, row in enumerate(rows, start=1):
        one = _question(row)
        if one is None:
            came = f"{FILE}, line {number}: {row[:80]}"
            raise unreadable(scope, came, '{"question": "…", "doc": "a.md", "passage": "…"}')
        if one.doc and not holds(texts.get(one.doc, ""), one.passage):
            came = f"{FILE}, line {number}: the passage does not stand in '{one.doc}'"
            raise unreadable(scope, came, "quote it to the letter; blanks may differ")
        found.append(one)
    if len(found) > MOST or len({one.text for one in found}) < len(found):
        came = f"{len(found)} questions, some of them twice or more than {MOST}"
        raise unreadable(scope, came, "ask each once")
    return found


def _question(row: str) -> Question | None:
    try:
        told = json.loads(row)
    except (ValueError, RecursionError):
        return None
    told = told if isinstance(told, dict) else {}
    texts = [told.get(key, "") for key in ("question", "doc", "passage")]
    if not all(isinstance(one, str) for one in texts):
        return None
    text, doc, passage = (one.strip() for one in texts)
    short = len(text) <= LONGEST and len(passage) <= LONGEST_PASSAGE
    fits = any(letter.isalnum() for letter in text) and bool(doc) == bool(passage)
    return Question(text, doc, passage) if fits and short else None


def _expect_silent_ones(run: Run, asked: Sequence[Question]) -> None:
    count = sum(not one.doc for one in asked)
    run.figure("questions without an answer", count, bar=f"at least {LEAST_SILENT}")
    run.expect(
        LEAST_SILENT <= count <= len(asked) - LEAST_SILENT,
        sent=FILE,
        came=f"{count} of {len(asked)} questions have no answer in the documents",
        asks=f"at least {LEAST_SILENT} of either kind",
        look="what do people ask that your documents do not say?",
    )


def _sample(run: Run) -> list[str]:
    folder = run.folder("sample")
    sample.lay(folder)
    return [path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
            for path in sorted((folder / "docs").rglob("*")) if path.is_file()]  # fmt: skip


def judged(one: Question, reply: Reply) -> str:
    """Right is a citation that holds the passage, or a refusal where there is none."""
    if reply.abstained:
        return SILENT if one.doc else RIGHT
    shown = [cited for cited in reply.citations if cited.doc == one.doc]
    return RIGHT if one.doc and any(holds(each.text, one.passage) for each in shown) else WRONG


def rule(scope: Scope, texts: Mapping[str, str], asked: Sequence[Question]) -> list[str]:
    """What the baseline would have done."""
    if scope.baseline == "ask-a-person":
        return [SILENT if one.doc else RIGHT for one in asked]
    index = Bm25(texts)
    found = [index.search(one.text, 1) for one in asked]
    return [
        RIGHT
        if one.doc and any(each.doc == one.doc and holds(each.text, one.passage) for each in first)
        else (WRONG if first else SILENT if one.doc else RIGHT)
        for one, first in zip(asked, found, strict=True)
    ]


def _counts(found: Sequence[str]) -> str:
    return ", ".join(str(found.count(kind)) for kind in (RIGHT, WRONG, SILENT))


def outcomes(
    scope: Scope, asked: Sequence[Question], mine: Sequence[str], theirs: Sequence[str]
) -> Outcomes:
    """What the answers cost, question by question."""
    table = {RIGHT: 0.0, **scope.costs}
    differ = sum(a != b for a, b in zip(mine, theirs, strict=True))
    paid = ([table[kind] for kind in found] for found in (mine, theirs))
    return Outcomes(*paid, len(asked), differ, "questions")
