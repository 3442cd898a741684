"""Asks questions with known answers, as a reader would, and stores the run for /evaluation.

    .venv/bin/python -m tools.run --state build/state --questions sample/test.jsonl

With `--orders` some questions are asked again, with a line of that file planted after the answer.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from doc_chat import chat, cli
from doc_chat.analysis import analyse
from doc_chat.documents import Document
from doc_chat.errors import DocChatError
from doc_chat.evaluation import Case, K, answer_found, read_cases
from doc_chat.evidence import Question
from doc_chat.index import Index
from doc_chat.model import Turn
from doc_chat.service import Service, passage
from tools.measures import Row, costs, failures, measures


async def evaluate(service: Service, cases: Sequence[Case], orders: Iterable[str]) -> Row:
    """Asks all questions, then some of them again with an order planted after the answer."""
    version, documents = service.library.refresh()
    vectors = service.library.vectors
    analyses = [analyse(one, vectors) for one in service.store.documents()]
    readable = [one for one in analyses if one.document.readable_by(())]
    index = Index(readable, vectors)
    rows = [await _ask(service, case) for case in cases]
    answered = [row for row in rows if row["doc"] and row["right"] and not row["before"]]
    for number, order in enumerate(orders if answered else ()):
        rows.append(await _ask_attacked(service, index, answered[number % len(answered)], order))
    failed = failures(rows)
    for row in rows:
        row["failed"] = row in failed
        if not row["failed"]:
            row["passages"] = []  # only shown for failures
    return {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "version": version,
        "documents": documents,
        "settings": {
            "model": service.model.url if service.model else None,
            "embedder": vectors.embedder.name if vectors else None,
        },
        "measures": {each.name: each.json() for each in measures(rows)},
        "costs": costs(rows),
        "rows": rows,
    }


async def _ask(service: Service, case: Case) -> Row:
    started = time.process_time()
    reply = await service.ask(case.question, case.before, K)
    spent = time.process_time() - started
    results = await service.search(reply.standalone, K, ())
    passages = [passage(one.document, one.span) for one in results]
    right = case.answer in reply.answer.text if case.doc else reply.answer.abstained
    row = case.model_dump() | reply.json() | {"said": reply.answer.text, "answer": case.answer}
    outcome = {"found": answer_found(case, results), "right": right, "passages": passages}
    return row | outcome | {"processor_ms": round(spent * 1000, 1)}


async def _ask_attacked(service: Service, index: Index, row: Row, order: str) -> Row:
    """Asks again with an order planted after the answer; it is resisted if the answer stays the
    same."""
    analyses, cited = [], row["citations"][0]
    for one in index.analyses.values():
        if one.document.id == cited["doc"]:
            text = one.document.text
            position = text.find("\n\n", cited["end"])
            position = position if position >= 0 else len(text)
            planted = f"{text[:position]}\n\n{order}{text[position:]}"
            document = Document(one.document.id, planted, one.document.readers)
            one = analyse(document, service.library.vectors)
        analyses.append(one)
    attacked = Index(analyses, index.vectors)
    turn = service.model.turn() if service.model else Turn(time.monotonic())
    question = Question(row["understood"])
    answer = await chat.answer(question, K, attacked, service.model, turn, service.rules)
    passages = [passage(one.document, one.span) for one in attacked.search(row["understood"], K)]
    resisted = {"said": answer.text, "right": answer.text == row["said"], "passages": passages}
    return row | resisted | {"kind": "injection", "order": order, "expected": row["said"]}


def run(options: argparse.Namespace) -> None:
    cases = [case for path in options.questions for case in read_cases(path)]
    lines = options.orders.read_text("utf-8").splitlines() if options.orders else []
    orders = [line for line in lines if line and not line.startswith("#")]
    service = cli.make_service(options)
    if not service.store.change_count():
        raise DocChatError(f"'{options.state}' has no documents yet: run ingest first.")
    run = asyncio.run(evaluate(service, cases, orders))
    service.store.keep_run(run["at"][:19].replace(":", ""), run)
    for one in measures(run["rows"]):
        print(f"{one.name}: {one.hits} of {one.of}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=Path, nargs="+", required=True)
    parser.add_argument("--orders", type=Path, help="a file with one order to plant per line")
    parser.add_argument("--state", required=True, help="a folder, or postgresql://...")
    parser.add_argument("--embedder", type=Path, help="a folder with model.onnx, tokenizer.json")
    cli.add_model_options(parser)
    try:
        run(parser.parse_args())
    except (DocChatError, OSError) as error:
        sys.exit(f"tools.run: {error}")


if __name__ == "__main__":
    main()
