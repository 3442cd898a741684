"""The commands of the handbook."""

import argparse
import json
import sqlite3
import sys
from dataclasses import asdict
from pathlib import Path

from handbook.shelf import Shelf
from handbook.store import Store


def ingest(given: argparse.Namespace) -> None:
    report = Store(given.state).take_in(given.docs)
    given.out.write_text(json.dumps(asdict(report)), "utf-8")


def measure(given: argparse.Namespace) -> None:
    store = Store(given.state)
    rows = [json.loads(line) for line in given.questions.read_text("utf-8").splitlines()]
    store.take_in(given.docs)
    shelf = Shelf([one for one in store.all() if one.readers is None])
    found = [_found(shelf, row) for row in rows]
    figures = {"recall_at_5": sum(found) / max(1, len(found))}
    given.out.write_text(json.dumps(figures) + "\n", "utf-8")


def _found(shelf: Shelf, row: dict[str, str]) -> bool:
    results = [one for one, _ in shelf.search(row["question"], 5)]
    answer = " ".join(row["answer"].split())
    return any(one.document.id == row["doc"] and answer in " ".join(one.text.split())
               for one in results)  # fmt: skip


def serve(given: argparse.Namespace) -> None:
    from handbook.service import serve as run
    from handbook.writer import Writer

    writer = Writer.at(given.model_url, given.model_budget, given.instructions)
    run(given.state, given.port, writer)


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="handbook")
    commands = made.add_subparsers(required=True)
    for verb, names in ((ingest, "docs state out"), (measure, "docs questions state out"),
                        (serve, "state")):  # fmt: skip
        one = commands.add_parser(verb.__name__)
        one.set_defaults(verb=verb)
        for name in names.split():
            one.add_argument(f"--{name}", type=Path, required=True)
    one.add_argument("--port", type=int, required=True)
    one.add_argument("--model-url")
    one.add_argument("--model-budget", type=float, default=10.0)
    one.add_argument("--instructions", type=Path)
    return made


if __name__ == "__main__":
    given = parser().parse_args()
    try:
        given.verb(given)
    except (OSError, ValueError, KeyError, sqlite3.Error) as problem:
        sys.exit(f"handbook: {problem}")
