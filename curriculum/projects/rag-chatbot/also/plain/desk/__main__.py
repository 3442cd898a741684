"""The commands. Each ends with code 0, or with another code and one sentence."""

import argparse
import json
import sys
from pathlib import Path
from typing import NoReturn

from desk import documents
from desk.index import Index
from desk.model import model
from desk.serve import serve


class Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{message}\n")


def ingest(options: argparse.Namespace) -> None:
    report = documents.ingest(options.docs, options.state)
    options.out.write_text(json.dumps(report, indent=1) + "\n", "utf-8")


def measure(options: argparse.Namespace) -> None:
    """The share of questions whose answer stands in one of five passages of the right document."""
    documents.ingest(options.docs, options.state)
    known = documents.load(options.state).values()
    index = Index(one for one in known if one.readers is None)
    lines = options.questions.read_text("utf-8").splitlines()
    hits = [_found(index, json.loads(line)) for line in lines]
    figures = {"recall_at_5": sum(hits) / max(1, len(hits))}
    options.out.write_text(json.dumps(figures) + "\n", "utf-8")


def _found(index: Index, row: dict) -> bool:
    found = index.search(row["question"], 5)
    answer = " ".join(row["answer"].split())
    return any(one.doc == row["doc"] and answer in " ".join(one.text.split()) for one, _ in found)


def serving(options: argparse.Namespace) -> None:
    asked = model(options.model_url, options.model_budget, options.instructions)
    serve(options.state, options.port, asked)


def main() -> int:
    parser = Parser(prog="desk", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True, parser_class=Parser)
    wanted = {"ingest": "docs state out", "measure": "docs questions state out", "serve": "state"}
    for name, options in wanted.items():
        command = commands.add_parser(name)
        for option in options.split():
            command.add_argument(f"--{option}", type=Path, required=True)
    command.add_argument("--port", type=int, required=True)
    command.add_argument("--model-url")
    command.add_argument("--model-budget", type=float, default=10.0)
    command.add_argument("--instructions", type=Path)
    given = parser.parse_args()
    try:
        {"ingest": ingest, "measure": measure, "serve": serving}[given.command](given)
    except (documents.Problem, OSError, ValueError, KeyError) as problem:
        print(f"{given.command}: {problem}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
