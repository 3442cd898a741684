"""The commands that the brief lists."""

import argparse
import sys
from pathlib import Path

from helpdesk import messages, model
from helpdesk.compare import compare
from helpdesk.errors import measure


def _train(options: argparse.Namespace) -> None:
    data = options.data / "train.jsonl"
    model.train(messages.read(data, "case", "queue"), data, options.out)


def _predict(options: argparse.Namespace) -> None:
    rows = messages.read(options.in_)
    found = model.answers(options.model, rows)
    lines = [
        {"id": row["id"], "queue": queue, "confidence": confidence}
        for row, (queue, confidence) in zip(rows, found, strict=True)
    ]
    messages.write(options.out, lines)


def _compare(options: argparse.Namespace) -> None:
    rows = messages.read(options.data / "train.jsonl", "case", "queue")
    compare(rows, options.out, options.seed)


def _measure(options: argparse.Namespace) -> None:
    rows = messages.read(options.in_, "queue")
    measure(rows, model.answers(options.model, rows), options.out)


COMMANDS = {
    "train": (_train, ("data", "out", "seed")),
    "predict": (_predict, ("model", "in", "out")),
    "compare": (_compare, ("data", "out", "seed")),
    "measure": (_measure, ("model", "in", "out")),
}


def options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="helpdesk")
    commands = parser.add_subparsers(required=True)
    for name, (verb, names) in COMMANDS.items():
        command = commands.add_parser(name)
        command.set_defaults(verb=verb)
        for option in names:
            kind = int if option == "seed" else Path
            dest = "in_" if option == "in" else option
            command.add_argument(f"--{option}", dest=dest, type=kind, required=True)
    return parser.parse_args(arguments)


def main() -> int:
    chosen = options(sys.argv[1:])
    try:
        chosen.verb(chosen)
    except (OSError, ValueError) as error:
        print(f"helpdesk: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
