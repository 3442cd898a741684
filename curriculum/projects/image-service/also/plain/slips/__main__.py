"""The commands. Each ends with code 0, or with another code and one sentence."""

import argparse
import hashlib
import json
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

from slips import example, model, picture
from slips.model import Labelled
from slips.problem import Problem
from slips.registry import Registry


def train(options: argparse.Namespace) -> None:
    given = model.load(options.data)
    _add(options, given, 0)


def retrain(options: argparse.Namespace) -> None:
    from slips.store import Store

    given, more = model.load(options.data), Store(options.state).labelled()
    if not more.labels:
        raise Problem("nobody has given feedback yet")
    joined = Labelled(model.np.concatenate([given.ink, more.ink]), (*given.labels, *more.labels))
    _add(options, joined, len(more.labels))


def _add(options: argparse.Namespace, given: Labelled, from_feedback: int) -> None:
    """Nothing here is left to chance, so the seed is written down and not used."""
    digest = hashlib.sha256(given.ink.tobytes() + "\n".join(given.labels).encode()).hexdigest()
    told = {"seed": options.seed, "data_sha256": digest, "from_feedback": from_feedback}
    print(Registry(options.state).add(model.fit(given), **told))


def predict(options: argparse.Namespace) -> None:
    registry = Registry(options.state)
    used = registry.model(registry.pointer().live)
    with options.out.open("w", encoding="utf-8") as out:
        for file in sorted(options.in_.glob("*.png")):
            chances = used.probabilities(picture.ink(file.read_bytes())[None])[0].tolist()
            row = dict(zip(used.classes, chances, strict=True))
            label = max(row, key=row.__getitem__)
            out.write(json.dumps({"file": file.name, "label": label, "probabilities": row}) + "\n")


def measure(options: argparse.Namespace) -> None:
    """The accuracy of the live version on a folder of labelled pictures."""
    registry, given = Registry(options.state), model.load(options.data)
    used = registry.model(registry.pointer().live)
    found = [used.classes[at] for at in used.probabilities(given.ink).argmax(axis=1)]
    right = sum(one == other for one, other in zip(found, given.labels, strict=True))
    options.out.write_text(json.dumps({"accuracy": round(right / len(found), 4)}) + "\n")


def serve(options: argparse.Namespace) -> None:
    from slips.serve import serve as run

    run(options.state, options.port, options.host)


COMMANDS: dict[str, tuple[Callable[[argparse.Namespace], object], str]] = {
    "example": (lambda o: example.make(o.out, o.seed), "out seed"),
    "train": (train, "data state seed"),
    "retrain": (retrain, "data state seed"),
    "predict": (predict, "state in out"),
    "promote": (lambda o: Registry(o.state).promote(o.version), "state version"),
    "canary": (lambda o: Registry(o.state).canary(o.version, o.share), "state version share"),
    "rollback": (lambda o: Registry(o.state).roll_back(), "state"),
    "measure": (measure, "data state out"),
    "serve": (serve, "state port host"),
}
TYPES = {"seed": int, "port": int, "share": float, "version": str, "host": str}


def main() -> int:
    parser = argparse.ArgumentParser(prog="slips", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, (_, wanted) in COMMANDS.items():
        command = commands.add_parser(name)
        for option in wanted.split():
            to = "in_" if option == "in" else option
            usual = {"default": "127.0.0.1"} if option == "host" else {"required": True}
            command.add_argument(f"--{option}", dest=to, type=TYPES.get(option, Path), **usual)
    options = parser.parse_args()
    try:
        COMMANDS[options.command][0](options)
    except (Problem, OSError, sqlite3.Error) as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
