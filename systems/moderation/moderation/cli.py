"""The commands. Each imports what it needs and no more."""

import argparse
import json
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from moderation.errors import ModerationError

if TYPE_CHECKING:
    from moderation.scorer import Scorer


def train(options: argparse.Namespace) -> None:
    """Make a new version from the training rows, and use it."""
    from moderation.data import read_costs, read_rows
    from moderation.registry import Registry
    from moderation.training import train as fit

    rows = read_rows(options.data, "train")
    model = fit(rows, read_costs(options.data), options.seed)
    print(Registry(options.state).add(model, len(rows)))


def retrain(options: argparse.Namespace) -> None:
    """Make a version that also learns from the moderators, and use it if it is good enough."""
    from moderation.retrain import retrain as attempt

    _write(options.out, attempt(options.state, options.data, options.seed))


def predict(options: argparse.Namespace) -> None:
    """Score the texts of a file, one a line."""
    from moderation.data import read_texts
    from moderation.scorer import check

    scorer = _scorer(options.state)
    texts = [check(text) for text in read_texts(options.file)]
    with options.out.open("w", encoding="utf-8") as out:
        for text, answer in zip(texts, scorer.first(texts), strict=True):
            out.write(json.dumps(scorer.explained(text, answer).as_json("")) + "\n")


def measure(options: argparse.Namespace) -> None:
    """Write the figures of the version in use on the test rows."""
    from moderation.data import read_costs, read_rows
    from moderation.measure import measure as figures

    rows, costs = read_rows(options.data, "test"), read_costs(options.data)
    _write(options.out, figures(_scorer(options.state), rows, costs))


def versions(options: argparse.Namespace) -> None:
    """Write the list of versions."""
    from moderation.registry import Registry

    rows = [asdict(each) for each in Registry(options.state).versions()]
    _write(options.out, [{"version": row.pop("name")} | row for row in rows])


def rollback(options: argparse.Namespace) -> None:
    """Use the version that was in use before this one."""
    from moderation.registry import Registry

    print(Registry(options.state).rollback())


def serve(options: argparse.Namespace) -> None:
    """Answer requests, and serve the moderators' page."""
    from moderation import server

    server.run(options)


def _scorer(state: Path) -> "Scorer":
    from moderation.registry import Registry
    from moderation.scorer import Scorer

    registry = Registry(state)
    name = registry.in_use()
    if name is None:
        raise ModerationError("there is no model yet: train one")
    return Scorer(name, registry.load(name))


def _write(file: Path, value: Any) -> None:
    file.write_text(json.dumps(value, indent=1) + "\n", encoding="utf-8")


def _share(text: str) -> float:
    if not 0 <= float(text) <= 1:
        raise argparse.ArgumentTypeError("choose a share from 0 to 1")
    return float(text)


OPTIONS: dict[str, dict[str, Any]] = {
    "--data": {
        "type": Path,
        "required": True,
        "help": "the folder with texts.jsonl and costs.json",
    },
    "--state": {"type": Path, "required": True, "help": "where versions, queue and labels lie"},
    "--seed": {"type": int, "default": 0},
    "--in": {
        "type": Path,
        "required": True,
        "dest": "file",
        "help": "a JSON object with text a line",
    },
    "--out": {"type": Path, "required": True, "help": "the file to write"},
    "--port": {"type": int, "default": 8000},
    "--host": {"default": "127.0.0.1"},
    "--api-url": {"help": "of a service in the shape of OpenAI's moderation interface"},
    "--api-timeout": {"type": float, "default": 1.0, "help": "seconds"},
    "--api-budget": {"type": int, "default": 1000, "help": "texts sent in 24 hours"},
    "--sample-rate": {"type": _share, "default": 0.02, "help": "of what is allowed or blocked"},
}
COMMANDS: dict[str, tuple[Callable[[argparse.Namespace], None], str]] = {
    "train": (train, "--data --state --seed"),
    "predict": (predict, "--state --in --out"),
    "measure": (measure, "--data --state --out"),
    "retrain": (retrain, "--data --state --seed --out"),
    "versions": (versions, "--state --out"),
    "rollback": (rollback, "--state"),
    "serve": (
        serve,
        "--state --port --host --api-url --api-timeout --api-budget --sample-rate",
    ),
}


def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="moderation", description=__doc__)
    commands = made.add_subparsers(dest="command", required=True)
    for name, (run, takes) in COMMANDS.items():
        command = commands.add_parser(name, help=run.__doc__)
        command.set_defaults(run=run)
        for option in takes.split():
            command.add_argument(option, **OPTIONS[option])
    return made


def main() -> None:
    options = parser().parse_args()
    try:
        options.run(options)
    except (ModerationError, OSError) as error:
        print(f"moderation: {error}", file=sys.stderr)
        sys.exit(2)
