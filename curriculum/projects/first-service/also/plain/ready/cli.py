"""The commands."""

import argparse
import csv
import json
import sys
from pathlib import Path

from ready import events, model, rows, server, versions
from ready.errors import Problem

OPTIONS = {
    "train": ("data", "state", "seed"),
    "predict": ("state", "in", "out"),
    "promote": ("state", "version"),
    "rollback": ("state",),
    "versions": ("state", "out"),
    "serve": ("state", "port", "host"),
    "consume": ("state", "events", "out"),
    "measure": ("data", "out"),
}
TYPES = {"seed": int, "port": int, "version": str, "host": str}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, options in OPTIONS.items():
        command = commands.add_parser(name)
        for option in options:
            given = {"default": "127.0.0.1"} if option == "host" else {"required": True}
            command.add_argument(f"--{option}", type=TYPES.get(option, Path), **given)
    asked = vars(parser.parse_args())
    try:
        _run(asked.pop("command"), asked)
    except Problem as problem:
        sys.exit(str(problem))


def _run(command: str, asked: dict) -> None:
    state = asked.get("state")
    if command == "train":
        print(versions.train(asked["data"], state, asked["seed"]))
    elif command == "predict":
        _predict(state, asked["in"], asked["out"])
    elif command == "promote":
        versions.promote(state, asked["version"])
    elif command == "rollback":
        versions.rollback(state)
    elif command == "versions":
        used = versions.history(state)[-1:]
        found = [{"version": name, "in_use": [name] == used} for name in versions.names(state)]
        asked["out"].write_text(json.dumps(found), encoding="utf-8")
    elif command == "consume":
        refused = events.consume(versions.in_use(state), asked["events"], asked["out"])
        if refused:
            print(f"{len(refused)} deliveries passed over: {refused[0]}", file=sys.stderr)
    elif command == "measure":
        _measure(asked["data"], asked["out"])
    else:
        server.serve(state, asked["host"], asked["port"])


def _predict(state: Path, asked: Path, out: Path) -> None:
    used = versions.in_use(state)
    with out.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["id", "hours"])
        for name, repair, _ in rows.read(asked):
            table.writerow([name, repr(model.hours_of(used, repair))])


def _measure(data: Path, out: Path) -> None:
    """Trains in a state that is thrown away, and keeps the error."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as state:
        versions.train(data, Path(state), 0)
        line = (Path(state) / "runs.jsonl").read_text("utf-8").splitlines()[-1]
    out.write_text(json.dumps({"mae": json.loads(line)["mae"]}) + "\n", encoding="utf-8")
