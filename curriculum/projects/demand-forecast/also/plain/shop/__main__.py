"""The commands. Each ends with code 0, or with another code and one sentence."""

import argparse
import json
import sqlite3
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NoReturn

from shop import example, night, serve, table, versions
from shop.forecast import text
from shop.given import Problem
from shop.ingest import REASONS


class Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{message}\n")


def day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:
        what = f"'{written}' is no day; write it as 2026-03-01"
        raise argparse.ArgumentTypeError(what) from None


def export(options: argparse.Namespace) -> None:
    with table.opened(options.state) as rows:
        lines = [f"{day},{series},{units}\n" for day, series, units in table.accepted(rows)]
        wrong = dict.fromkeys(REASONS, 0) | table.quarantined(rows)
    _write(options.out, "date,series,units\n" + "".join(lines))
    _write(options.quarantine, json.dumps(wrong) + "\n")


def forecast(options: argparse.Namespace) -> None:
    ahead = night.ahead(options.data, options.state, options.as_of, options.horizon)
    _write(options.out, text(ahead))


def nightly(options: argparse.Namespace) -> None:
    lines = night.nightly(options.data, options.state, getattr(options, "from"), options.to)
    _write(options.out, lines)


def listed(options: argparse.Namespace) -> None:
    _write(options.out, json.dumps(versions.listed(options.state), indent=1) + "\n")


def measure(options: argparse.Namespace) -> None:
    figures = json.dumps(night.measure(options.data, options.state))
    _write(options.out, figures + "\n")
    print(figures)


def _write(out: Path, text: str) -> None:
    out.write_text(text, encoding="utf-8")


COMMANDS: dict[str, tuple[Callable[[argparse.Namespace], object], str]] = {
    "example": (lambda o: example.make(o.out), "out"),
    "ingest": (lambda o: night.take_in(o.data, o.state, o.day), "data state day"),
    "export": (export, "state out quarantine"),
    "train": (lambda o: night.train(o.data, o.state, o.as_of), "data state as-of seed"),
    "forecast": (forecast, "data state as-of horizon out"),
    "nightly": (nightly, "data state from to out"),
    "versions": (listed, "state out"),
    "rollback": (lambda o: versions.roll_back(o.state), "state"),
    "measure": (measure, "data state out"),
    "serve": (lambda o: serve.serve(o.data, o.state, o.port), "data state port"),
}
TYPES = dict.fromkeys(("day", "as-of", "from", "to"), day) | dict.fromkeys(
    ("seed", "horizon", "port"), int
)


def main() -> int:
    parser = Parser(prog="shop", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True, parser_class=Parser)
    for name, (_, wanted) in COMMANDS.items():
        command = commands.add_parser(name)
        for option in wanted.split():
            command.add_argument(f"--{option}", type=TYPES.get(option, Path), required=True)
    options = parser.parse_args()
    try:
        COMMANDS[options.command][0](options)
    except (Problem, OSError, sqlite3.Error) as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
