"""How often the passages that are found hold the answer."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from doc_chat.analysis import flat
from doc_chat.errors import DocChatError
from doc_chat.index import Index

K = 5


@dataclass(frozen=True)
class Expected:
    """A question, where its answer stands, and what it is."""

    question: str
    doc: str
    answer: str
    kind: str = "direct"


def read_questions(path: Path) -> list[Expected]:
    lines = path.read_text("utf-8").splitlines()
    try:
        rows = [json.loads(line) for line in lines if line.strip()]
        found = [Expected(*(row[key] for key in ("question", "doc", "answer"))) for row in rows]
    except (ValueError, LookupError, TypeError):
        raise DocChatError(f"'{path}' has a line that is no question.") from None
    if not found:
        raise DocChatError(f"'{path}' holds no questions.")
    return found


def recall(index: Index, questions: Sequence[Expected]) -> float:
    """The share of questions whose answer stands in one of five passages of its document."""
    return sum(found(index, one) for one in questions) / len(questions)


def found(index: Index, one: Expected) -> bool:
    return any(
        result.document.id == one.doc
        and flat(one.answer) in flat(result.span.of(result.document.text))
        for result in index.search(one.question, K)
    )
