"""The commands that the brief lists."""

import argparse
import sys
from pathlib import Path

import pandas as pd

from renewals import eda, explain, saved, table, training
from renewals.files import write_json


def train(options: argparse.Namespace) -> None:
    rows = table.read(options.data / "train.csv")
    eda.write(rows, options.out / "eda")
    model, winner = training.train(table.distinct(rows), options.out, options.seed)
    saved.save(model, winner, options.data / "train.csv", options.out / "model")


def predict(options: argparse.Namespace) -> None:
    rows = table.read(options.in_)
    p = saved.load(options.model).predict_proba(rows)[:, 1]
    pd.DataFrame({"notice": rows["notice"], "p": p}).to_csv(options.out, index=False)


def subgroups(options: argparse.Namespace) -> None:
    rows = table.read(options.in_)
    p = saved.load(options.model).predict_proba(rows)[:, 1]
    write_json(options.out, explain.subgroups(rows, p, options.by))


def importance(options: argparse.Namespace) -> None:
    rows = table.read(options.in_)
    model = saved.load(options.model)
    write_json(options.out, explain.importance(model, rows, options.seed))


def options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="renewals")
    commands = parser.add_subparsers(required=True)
    for verb in (train, predict, subgroups, importance):
        command = commands.add_parser(verb.__name__)
        command.set_defaults(verb=verb)
        command.add_argument("--out", type=Path, required=True)
        if verb is train:
            command.add_argument("--data", type=Path, required=True)
        else:
            command.add_argument("--model", type=Path, required=True)
            command.add_argument("--in", dest="in_", type=Path, required=True)
        if verb in (train, importance):
            command.add_argument("--seed", type=int, required=True)
        if verb is subgroups:
            command.add_argument("--by", required=True)
    return parser.parse_args(arguments)


def main() -> int:
    asked = options(sys.argv[1:])
    try:
        asked.verb(asked)
    except (OSError, KeyError, ValueError) as error:
        print(f"renewals: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
