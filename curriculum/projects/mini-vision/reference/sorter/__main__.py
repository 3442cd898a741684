"""The commands that the brief lists."""

import argparse
import sys
from pathlib import Path

from sorter import model, pictures
from sorter.compare import compare
from sorter.errors import measure


def _train(options: argparse.Namespace) -> None:
    model.train(options.data, options.out)


def _predict(options: argparse.Namespace) -> None:
    paths = sorted(options.in_.glob("*.png"), key=lambda path: path.name)
    answers = model.answers(options.model, [pictures.read(path) for path in paths])
    rows = [(path.name, *answer) for path, answer in zip(paths, answers, strict=True)]
    pictures.write_csv(options.out, ("file", "label", "confidence"), rows)


def _compare(options: argparse.Namespace) -> None:
    compare(options.data, options.out, options.seed)


def _measure(options: argparse.Namespace) -> None:
    measure(options.model, options.data, options.out)


COMMANDS = {
    "train": (_train, ("data", "out", "seed")),
    "predict": (_predict, ("model", "in", "out")),
    "compare": (_compare, ("data", "out", "seed")),
    "measure": (_measure, ("model", "data", "out")),
}


def options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="sorter")
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
        print(f"sorter: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
