"""The commands that the brief lists, and `measure`, which writes metrics.json."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import joblib

from mass import groups, look, measure, table
from mass.model import Mass


def looked(options: argparse.Namespace) -> None:
    dump(options.out, look.summary(table.read(options.in_)))


def trained(options: argparse.Namespace) -> None:
    rows = table.read(options.data / "table.csv")
    options.out.mkdir(parents=True, exist_ok=True)
    joblib.dump(Mass().fit(rows, options.seed), options.out / "model.joblib")


def predicted(options: argparse.Namespace) -> None:
    rows = table.read(options.in_)
    value = joblib.load(options.model / "model.joblib").predict(rows)
    lines = [list(one) for one in zip(rows["row"], value, strict=True)]
    table.write(options.out, ["row", "value"], lines)


def grouped(options: argparse.Namespace) -> None:
    rows = table.read(options.in_)
    value = joblib.load(options.model / "model.joblib").predict(rows)
    dump(options.out, groups.groups(rows, value, options.by))


def measured(options: argparse.Namespace) -> None:
    dump(options.out, measure.measured(table.read(options.data / "table.csv"), options.seed))


def dump(path: Path, content: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


VERBS = {
    "look": (looked, ("in", "out")),
    "train": (trained, ("data", "out", "seed")),
    "predict": (predicted, ("model", "in", "out")),
    "subgroups": (grouped, ("model", "in", "by", "out")),
    "measure": (measured, ("data", "out", "seed")),
}


def main() -> int:
    parser = argparse.ArgumentParser(prog="mass")
    commands = parser.add_subparsers(required=True)
    for name, (verb, options) in VERBS.items():
        command = commands.add_parser(name)
        command.set_defaults(verb=verb)
        for option in options:
            kind = {"seed": int, "by": str}.get(option, Path)
            dest = "in_" if option == "in" else option
            command.add_argument(f"--{option}", type=kind, required=True, dest=dest)
    asked = parser.parse_args()
    try:
        asked.verb(asked)
    except (OSError, KeyError, ValueError) as error:
        print(f"mass: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
