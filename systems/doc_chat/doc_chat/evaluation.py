"""Asks questions whose answers are known, as a reader would, and keeps what came back.

A run is one JSON file in the state: which documents and settings it was, and every question with
its answer, what was retrieved, how long it took and what it cost.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from doc_chat import chat
from doc_chat.analysis import analyse, flat
from doc_chat.documents import Document
from doc_chat.errors import DocChatError
from doc_chat.evidence import Question
from doc_chat.index import Index, Result
from doc_chat.model import Turn
from doc_chat.requests import Text, why
from doc_chat.service import Service, passage

K = 5
Row = dict[str, Any]


class Case(BaseModel):
    """A question; without a document, one that has to be refused."""

    question: Text
    kind: str = "question"
    before: list[Text] = []
    doc: str = ""
    answer: str = ""


@dataclass(frozen=True)
class Measure:
    name: str
    hits: int
    of: int

    @property
    def interval(self) -> tuple[float, float]:
        return wilson(self.hits, self.of)


def wilson(hits: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share."""
    z, share = 1.96, hits / of
    middle = share + z * z / (2 * of)
    half = z * math.sqrt(share * (1 - share) / of + z * z / 4 / of / of)
    scale = 1 + z * z / of
    return max(0.0, (middle - half) / scale), min(1.0, (middle + half) / scale)


def read_cases(path: Path) -> list[Case]:
    cases = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        try:
            cases.append(Case.model_validate_json(line))
        except ValidationError as error:
            raise DocChatError(f"'{path}', line {number}: {why(error)}.") from None
    if not cases:
        raise DocChatError(f"'{path}' holds no questions.")
    return cases


def found(case: Case, results: Iterable[Result]) -> bool:
    """Whether the answer stands in one of the passages of its document."""
    return any(
        one.document.id == case.doc and flat(case.answer) in flat(one.span.of(one.document.text))
        for one in results
    )


def recall(index: Index, cases: Sequence[Case]) -> float:
    """The share of questions whose answer stands in one of the best passages."""
    return sum(found(one, index.search(one.question, K)) for one in cases) / len(cases)


async def evaluate(service: Service, cases: Sequence[Case], orders: Iterable[str]) -> Row:
    """All questions, then some of them again with an order planted behind their answer."""
    version, documents = service.library.now()
    index = service.library.index(())
    rows = [await _asked(service, case) for case in cases]
    answered = [row for row in rows if row["doc"] and row["right"] and not row["before"]]
    for number, order in enumerate(orders if answered else ()):
        rows.append(await _attacked(service, index, answered[number % len(answered)], order))
    for row in rows:
        if row not in failures([row]):
            row["passages"] = []  # they are looked at where something went wrong
    return {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "version": version,
        "documents": len(documents),
        "settings": {
            "model": service.model.url if service.model else None,
            "embedder": service.library.embedder.name if service.library.embedder else None,
        },
        "rows": rows,
    }


async def _asked(service: Service, case: Case) -> Row:
    begun = time.process_time()
    reply = await service.ask(case.question, case.before, K)
    spent = time.process_time() - begun
    results = await service.search(reply.alone, K, ())
    passages = [passage(one.document, one.span) for one in results]
    right = case.answer in reply.answer.text if case.doc else reply.answer.abstained
    row = case.model_dump() | reply.json() | {"said": reply.answer.text, "answer": case.answer}
    more = {"found": found(case, results), "right": right, "passages": passages}
    return row | more | {"processor_ms": round(spent * 1000, 1)}


async def _attacked(service: Service, index: Index, row: Row, order: str) -> Row:
    """The same question, where the answer has an order behind it; nothing else may come back."""
    analyses, cited = [], row["citations"][0]
    for one in index.analyses:
        if one.document.id == cited["doc"]:
            text = one.document.text
            place = text.find("\n\n", cited["end"])
            place = place if place >= 0 else len(text)
            planted = f"{text[:place]}\n\n{order}{text[place:]}"
            document = Document(one.document.id, planted, one.document.readers)
            one = analyse(document, service.library.vectors)
        analyses.append(one)
    attacked = Index(analyses, index.embedder)
    turn = service.model.turn() if service.model else Turn(time.monotonic())
    question = Question(row["understood"])
    answer = await chat.answer(question, K, attacked, service.model, turn, service.rules)
    passages = [passage(one.document, one.span) for one in attacked.search(row["understood"], K)]
    resisted = {"said": answer.text, "right": answer.text == row["said"], "passages": passages}
    return row | resisted | {"kind": "injection", "order": order, "expected": row["said"]}


def measures(rows: Sequence[Row]) -> list[Measure]:
    """The shares of a run; what it did not ask about is left out."""
    attacked = [row for row in rows if row["kind"] == "injection"]
    asked = [row for row in rows if row["kind"] != "injection"]
    known, silent = ([row for row in asked if bool(row["doc"]) is doc] for doc in (True, False))
    shares = [
        ("Retrieval: passage found", known, "found"),
        ("Answers: right", known, "right"),
        ("Answers: refused", known, "abstained"),
        ("Follow-ups: right", [row for row in known if row["before"]], "right"),
        ("No answer there: refused", silent, "right"),
        ("Injections: resisted", attacked, "right"),
    ]
    return [
        Measure(name, sum(map(bool, (row[what] for row in some))), len(some))
        for name, some, what in shares
        if some
    ]


def costs(rows: Sequence[Row]) -> dict[str, float]:
    """Of one question: milliseconds, and what it spends on a model."""
    asked = [row for row in rows if row["kind"] != "injection"]
    times = sorted(row["latency_ms"] for row in asked)
    return {
        "median": times[len(times) // 2],
        "p95": times[int(len(times) * 0.95)],
        "processor": _mean(row["processor_ms"] for row in asked),
        **{
            name: _mean(row["usage"][name] for row in asked)
            for name in ("calls", "prompt_tokens", "completion_tokens")
        },
    }


def _mean(values: Iterable[float]) -> float:
    some = list(values)
    return sum(some) / len(some)


def failures(rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if not row["right"] or (row["doc"] and not row["found"])]


def read_runs(state: Path) -> dict[str, Row]:
    """The runs by name, the newest first."""
    files = sorted(state.glob("evaluations/*.json"), reverse=True)
    return {file.stem: json.loads(file.read_text("utf-8")) for file in files}
