"""How often the live version is right on labelled pictures that it was not trained on.

python -m tools.measure --data build/digits/hidden --state build/measured --out metrics.json
"""

import argparse
import json
from pathlib import Path

from images.data import load
from images.registry import Registry
from images.shares import interval
from images.version import Version


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    for name in ("--data", "--state", "--out"):
        options.add_argument(name, type=Path, required=True)
    chosen = options.parse_args()
    registry = Registry(chosen.state)
    version = Version(registry, registry.pointer().live)
    pictures = load(chosen.data, version.shape)
    accuracy = version.accuracy(pictures.ink, pictures.labels)
    found: dict[str, object] = {"accuracy": round(accuracy, 4), "pictures": len(pictures)}
    found["interval"] = interval(round(accuracy * len(pictures)), len(pictures))
    chosen.out.write_text(json.dumps(found) + "\n")
    print(json.dumps(found))


if __name__ == "__main__":
    main()
