"""The registry before the service is started."""

import json
from pathlib import Path


def put_registry(text, moves):
    """Put a registry with these moves in place of the one in data/registry.json."""
    registry = {**json.loads(text), "moves": moves}
    Path("data/registry.json").write_text(json.dumps(registry), encoding="utf-8")


def moves_in_the_file():
    """The moves as data/registry.json has them."""
    return json.loads(Path("data/registry.json").read_text(encoding="utf-8"))["moves"]
