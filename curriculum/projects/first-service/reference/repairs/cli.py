"""The commands."""

import argparse
import csv
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from repairs import table
from repairs.model import Model
from repairs.registry import Registry
from repairs.table import Problem


def main() -> None:
    parser = argparse.ArgumentParser(prog="repairs", description=__doc__)
    commands = parser.add_subparsers(required=True)
    for run, options in COMMANDS.items():
        command = commands.add_parser(run.__name__, help=run.__doc__)
        command.set_defaults(run=run)
        for name in options:
            command.add_argument(
                f"--{name}", required=True, type=KINDS.get(name, Path), dest=f"{name}_"
            )
        if run is serve:
            command.add_argument("--host", default="127.0.0.1", dest="host_")
    asked = vars(parser.parse_args())
    try:
        asked.pop("run")(**asked)
    except Problem as problem:
        sys.exit(str(problem))


def train(data_: Path, state_: Path, seed_: int) -> None:
    """make the next version"""
    print(json.dumps(Registry(state_).train(data_, seed_)))


def predict(state_: Path, in_: Path, out_: Path) -> None:
    """answer the rows of a file"""
    model, data = Model.of(Registry(state_).in_use()), table.read(in_)
    with out_.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["id", "hours"])
        hours = model.predict(data.kind, data.numbers).tolist()
        writer.writerows(zip(data.ids.tolist(), hours, strict=True))


def promote(state_: Path, version_: str) -> None:
    """use a version from now on"""
    Registry(state_).promote(version_)


def rollback(state_: Path) -> None:
    """use the version before this one"""
    Registry(state_).rollback()


def versions(state_: Path, out_: Path) -> None:
    """list the versions"""
    registry = Registry(state_)
    used = registry.history()[-1:]
    found = [{"version": name, "in_use": [name] == used} for name in registry.names()]
    out_.write_text(json.dumps(found), encoding="utf-8")


def serve(state_: Path, port_: int, host_: str) -> None:
    """answer over HTTP"""
    import uvicorn

    from repairs.server import create

    uvicorn.run(create(state_), host=host_, port=port_, log_level="warning")


def consume(state_: Path, events_: Path, out_: Path) -> None:
    """answer each event once, however often it is delivered"""
    from repairs.events import consume

    refused = consume(Registry(state_).in_use(), events_, out_)
    if refused:
        print(f"{len(refused)} deliveries make no sense; {refused[0]}", file=sys.stderr)


def measure(data_: Path, out_: Path) -> None:
    """write the error on the validation rows"""
    with tempfile.TemporaryDirectory() as state:
        mae = Registry(Path(state)).train(data_, 0)["mae"]
    out_.write_text(json.dumps({"mae": mae}) + "\n", encoding="utf-8")


COMMANDS: dict[Any, tuple[str, ...]] = {
    train: ("data", "state", "seed"),
    predict: ("state", "in", "out"),
    promote: ("state", "version"),
    rollback: ("state",),
    versions: ("state", "out"),
    serve: ("state", "port"),
    consume: ("state", "events", "out"),
    measure: ("data", "out"),
}
KINDS = {"seed": int, "port": int, "version": str}
