"""The commands. Training and serving code is imported only when needed, because that is slow."""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from moderation.data import read_costs, read_rows, read_texts
from moderation.errors import ModerationError
from moderation.registry import Registry
from moderation.scorer import Scorer, valid_text

Options = argparse.Namespace


def train(options: Options) -> None:
    """Make a new version from the training rows, and use it."""
    from moderation.training import train as fit

    rows = read_rows(options.data, "train")
    model = fit(rows, read_costs(options.data), options.seed)
    print(Registry(options.state).add(model, len(rows)))


def retrain(options: Options) -> None:
    """Make a version that also learns from the moderators, and use it if it is good enough."""
    from moderation.retrain import retrain as attempt

    report = attempt(options.state, options.data, options.seed, options.database)
    _write(options.out, report)


def predict(options: Options) -> None:
    """Score the texts of a file, one a line."""
    scorer = Scorer.in_use(Registry(options.state))
    texts = [valid_text(text) for text in read_texts(vars(options)["in"])]
    answers = zip(texts, scorer.score(texts), strict=True)
    lines = [json.dumps(scorer.explain(*each).as_json("")) + "\n" for each in answers]
    options.out.write_text("".join(lines), encoding="utf-8")


def measure(options: Options) -> None:
    """Write the figures of the version in use on the test rows."""
    from moderation.measure import measure as figures

    rows, costs = read_rows(options.data, "test"), read_costs(options.data)
    _write(options.out, figures(Scorer.in_use(Registry(options.state)), rows, costs))


def versions(options: Options) -> None:
    """Write the list of versions."""
    _write(options.out, Registry(options.state).versions())


def rollback(options: Options) -> None:
    """Use the version that was in use before this one."""
    print(Registry(options.state).rollback())


def serve(options: Options) -> None:
    """Answer requests, and serve the moderators' page."""
    from moderation import server

    server.run(options)


def _write(file: Path, value: Any) -> None:
    file.write_text(json.dumps(value, indent=1) + "\n", encoding="utf-8")


def _number_between(
    low: float, high: float, kind: Callable[[str], float] = float
) -> Callable[[str], float]:
    def number(text: str) -> float:
        if not low <= kind(text) <= high:
            raise argparse.ArgumentTypeError(f"choose a number from {low} to {high}")
        return kind(text)

    return number


OPTIONS: dict[str, tuple[Callable[[str], Any], Any, str]] = {  # type, default, description
    "--data": (Path, ..., "the folder with texts.jsonl and costs.json"),
    "--state": (Path, ..., "where versions, queue and labels lie"),
    "--seed": (int, 0, "the same seed makes the same version"),
    "--in": (Path, ..., "a JSON object with text a line"),
    "--out": (Path, ..., "the file to write"),
    "--port": (_number_between(0, 65535, int), 8000, "to listen on"),
    "--host": (str, "127.0.0.1", "to listen on"),
    "--api-url": (str, None, "of a service in the shape of OpenAI's moderation interface"),
    "--api-timeout": (_number_between(0, 3600), 1.0, "seconds"),
    "--api-budget": (_number_between(0, 10**9, int), 1000, "texts sent in 24 hours"),
    "--sample-rate": (_number_between(0, 1), 0.02, "of what is allowed or blocked"),
    "--database": (str, None, "postgresql://... for the queue and labels, instead of a file"),
    "--keep-days": (
        _number_between(1, 36500),
        365,
        "until texts of the queue and labels are deleted",
    ),
}
SERVE_OPTIONS = "--port --host --api-url --api-timeout --api-budget --sample-rate --keep-days"
COMMANDS: dict[str, tuple[Callable[[Options], None], str]] = {
    "train": (train, "--data --state --seed"),
    "predict": (predict, "--state --in --out"),
    "measure": (measure, "--data --state --out"),
    "retrain": (retrain, "--data --state --database --seed --out"),
    "versions": (versions, "--state --out"),
    "rollback": (rollback, "--state"),
    "serve": (serve, f"--state --database {SERVE_OPTIONS}"),
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="moderation", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, (run, takes) in COMMANDS.items():
        command = commands.add_parser(name, help=run.__doc__)
        command.set_defaults(run=run)
        for option in takes.split():
            kind, default, description = OPTIONS[option]
            needed = default is ...
            command.add_argument(
                option, type=kind, default=default, required=needed, help=description
            )
    options = parser.parse_args()
    try:
        options.run(options)
    except (ModerationError, OSError) as error:
        print(f"moderation: {error}", file=sys.stderr)
        sys.exit(2)
