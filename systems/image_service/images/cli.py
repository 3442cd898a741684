"""The commands. Each imports what it needs and no more."""

import argparse
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from images.errors import ImagesError


def train(options: argparse.Namespace) -> None:
    """Make a new version; the first one answers at once."""
    from images import data, models, registry, train

    fit, shape = models.FITS[options.model]
    versions, pictures = registry.Registry(options.state), data.load(options.data, shape)
    version = train.train(versions, pictures, options.seed, fit, options.epochs)
    versions.start(version)
    print(f"{version}: {json.dumps(versions.card(version)['metrics'])}")


def retrain(options: argparse.Namespace) -> None:
    """Make a version that also learns from feedback, and say whether it passes."""
    from images import data, engine, models, retrain

    service_engine = engine.Engine(options.state)
    fit, shape = models.FITS[
        service_engine.registry.card(service_engine.registry.pointer().live)["model"]
    ]
    pictures = data.load(options.data, shape)
    print(retrain.retrain(service_engine, pictures, options.seed, fit, options.epochs).sentence)


def predict(options: argparse.Namespace) -> None:
    """Read the PNG files of a folder without a server, with the version that is live."""
    from images import picture, registry, version

    versions = registry.Registry(options.state)
    live = version.Version(versions, versions.pointer().live)
    with options.out.open("w", encoding="utf-8") as out:
        for file in sorted(options.folder.glob("*.png")):
            found = live.read(picture.read(file.read_bytes(), live.shape)[None])
            row = dict(zip(live.classes, found.probabilities[0].tolist(), strict=True))
            label = max(row, key=row.__getitem__)
            out.write(json.dumps({"file": file.name, "label": label, "probabilities": row}) + "\n")


def move(options: argparse.Namespace) -> None:
    """Promote, roll back, or put a version beside the live one."""
    from images.registry import Registry

    registry = Registry(options.state)
    registry.move(options.command, vars(options).get("version"), vars(options).get("share", 0.1))
    print(registry.store.moves()[-1][1])


def serve(options: argparse.Namespace) -> None:
    """Serve answers and the operator's page."""
    import uvicorn

    from images.server import create_app

    uvicorn.run(
        create_app(options.state), host=options.host, port=options.port, log_level="warning"
    )


STATE = os.environ.get("IMAGES_STATE")
STATE_HELP = "a folder, or 'postgresql://... s3://...'; IMAGES_STATE if it is not given"
OPTIONS: dict[str, dict[str, Any]] = {
    "--data": {"type": Path, "required": True, "help": "the folder with labels.csv"},
    "--state": {"default": STATE, "required": not STATE, "help": STATE_HELP},
    "--model": {"choices": ("cnn", "features"), "default": "cnn"},  # as models.FITS has them
    "--seed": {"type": int, "default": 0},
    "--epochs": {"type": int, "default": 40},
    "--share": {"type": float, "default": 0.1, "help": "of the request ids"},
    "--port": {"type": int, "default": 8000},
    "--host": {"default": "127.0.0.1"},
    "--version": {"required": True},
    "--in": {"type": Path, "required": True, "dest": "folder", "help": "with PNG files"},
    "--out": {"type": Path, "required": True, "help": "a file, one JSON line for each picture"},
}
COMMANDS: dict[str, tuple[Callable[[argparse.Namespace], None], str]] = {
    "train": (train, "--data --state --model --seed --epochs"),
    "retrain": (retrain, "--data --state --seed --epochs"),
    "predict": (predict, "--state --in --out"),
    "promote": (move, "--state --version"),
    "rollback": (move, "--state"),
    "canary": (move, "--state --version --share"),
    "shadow": (move, "--state --version"),
    "serve": (serve, "--state --port --host"),
}


def parser() -> argparse.ArgumentParser:
    argument_parser = argparse.ArgumentParser(prog="images", description=__doc__)
    commands = argument_parser.add_subparsers(dest="command", required=True)
    for name, (run, takes) in COMMANDS.items():
        command = commands.add_parser(name, help=run.__doc__)
        command.set_defaults(run=run)
        for option in takes.split():
            command.add_argument(option, **OPTIONS[option])
    return argument_parser


def main() -> None:
    options = parser().parse_args()
    try:
        options.run(options)
    except (ImagesError, OSError) as error:
        print(f"images: {error}", file=sys.stderr)
        sys.exit(2)
