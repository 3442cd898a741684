"""python -m reader COMMAND --option value …"""

import argparse
import json
import sys
from pathlib import Path

import numpy as np

from reader import classifier
from reader.images import pixels
from reader.refusal import Refusal
from reader.state import Memory, Versions


def train(o: argparse.Namespace) -> None:
    images, labels = classifier.table(o.data)
    print(Versions(o.state).add(classifier.learn(images, labels, o.seed)))


def retrain(o: argparse.Namespace) -> None:
    images, labels = classifier.table(o.data)
    more, said = Memory(o.state).corrected()
    made = classifier.learn(np.concatenate([images, more]), labels + said, o.seed)
    print(Versions(o.state).add(made))


def predict(o: argparse.Namespace) -> None:
    versions = Versions(o.state)
    model = versions.load(versions.now()["live"])
    lines = []
    for file in sorted(o.folder.glob("*.png")):
        chances = model.probabilities(pixels(file.read_bytes())[None])[0]
        row = dict(zip(model.classes, chances.tolist(), strict=True))
        label = model.classes[int(chances.argmax())]
        lines.append(json.dumps({"file": file.name, "label": label, "probabilities": row}))
    o.out.write_text("\n".join([*lines, ""]))


def promote(o: argparse.Namespace) -> None:
    Versions(o.state).promote(o.version)


def canary(o: argparse.Namespace) -> None:
    Versions(o.state).try_out(o.version, o.share)


def rollback(o: argparse.Namespace) -> None:
    Versions(o.state).roll_back()


def serve(o: argparse.Namespace) -> None:
    from reader.app import serve as run

    run(o.state, o.port, o.host)


def example(o: argparse.Namespace) -> None:
    from reader.example import lay

    lay(o.data)


def measure(o: argparse.Namespace) -> None:
    images, labels = classifier.table(o.data)
    versions = Versions(o.state)
    model = versions.load(versions.now()["live"])
    found = np.array(model.classes)[model.probabilities(images).argmax(axis=1)]
    right = float((found == np.array(labels)).mean())
    o.out.write_text(json.dumps({"accuracy": round(right, 4)}) + "\n")


PATHS = ("data", "state", "in", "out")
COMMANDS = {
    train: "data state seed",
    retrain: "data state seed",
    predict: "state in out",
    promote: "state version",
    canary: "state version share",
    rollback: "state",
    serve: "state port host",
    example: "data",
    measure: "data state out",
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="reader")
    commands = parser.add_subparsers(required=True)
    for run, options in COMMANDS.items():
        command = commands.add_parser(run.__name__)
        command.set_defaults(run=run)
        for name in options.split():
            kind = Path if name in PATHS else {"share": float, "version": str, "host": str}
            kind = kind.get(name, int) if isinstance(kind, dict) else kind
            command.add_argument(
                f"--{name}",
                dest="folder" if name == "in" else name,
                type=kind,
                required=name != "host",
                default="127.0.0.1" if name == "host" else None,
            )
    chosen = parser.parse_args()
    try:
        chosen.run(chosen)
    except (Refusal, OSError) as error:
        sys.exit(f"reader: {error}")


if __name__ == "__main__":
    main()
