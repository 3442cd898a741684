"""The commands. Each ends with code 0, or with another code and one sentence."""

import argparse
import json
import sqlite3
import sys
from pathlib import Path
from typing import NoReturn

from forum import data, training, versions
from forum.endpoint import Endpoint
from forum.problem import Problem
from forum.scorer import load
from forum.serve import serve
from forum.service import Options

WANTED = {
    "train": "data state seed",
    "predict": "state in out",
    "measure": "data state out",
    "retrain": "data state seed out",
    "versions": "state out",
    "rollback": "state",
    "serve": "state port",
}


class Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{message}\n")


def run(o: argparse.Namespace) -> None:
    match o.command:
        case "train":
            training.train(o.data, o.state, o.seed)
        case "predict":
            scorer = load(o.state)
            asked = data.lines(getattr(o, "in"))
            data.write_lines(o.out, (scorer.answer(a["text"], a.get("lang", "en")) for a in asked))
        case "measure":
            _write(o.out, training.measure(o.data, o.state))
        case "retrain":
            _write(o.out, training.retrain(o.data, o.state, o.seed))
        case "versions":
            _write(o.out, versions.listed(o.state))
        case "rollback":
            versions.roll_back(o.state)
        case "serve":
            endpoint = Endpoint(o.api_url, o.api_timeout) if o.api_url else None
            serve(Options(o.state, endpoint, o.api_budget, o.sample_rate), o.port)


def _write(out: Path, content: object) -> None:
    out.write_text(json.dumps(content) + "\n", encoding="utf-8")


def main() -> int:
    parser = Parser(prog="forum", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True, parser_class=Parser)
    for name, wanted in WANTED.items():
        command = commands.add_parser(name)
        for option in wanted.split():
            kind = int if option in ("seed", "port") else Path
            command.add_argument(f"--{option}", type=kind, required=True)
        if name == "serve":
            command.add_argument("--api-url", default="")
            command.add_argument("--api-timeout", type=float, default=1.0)
            command.add_argument("--api-budget", type=int, default=1000)
            command.add_argument("--sample-rate", type=float, default=0.02)
    options = parser.parse_args()
    try:
        run(options)
    except (Problem, OSError, sqlite3.Error) as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
