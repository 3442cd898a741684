"""How often the live version is right on labelled pictures that it was not trained on.

python -m tools.measure --data build/digits/hidden --state build/measured --out metrics.json
"""

import argparse
import json
from pathlib import Path

from images.data import load
from images.proportions import interval
from images.registry import Registry
from images.version import Version


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("--data", "--state", "--out"):
        parser.add_argument(name, type=Path, required=True)
    options = parser.parse_args()
    registry = Registry(options.state)
    version = Version(registry, registry.pointer().live)
    pictures = load(options.data, version.shape)
    accuracy = version.accuracy(pictures.ink, pictures.labels)
    figures: dict[str, object] = {"accuracy": round(accuracy, 4), "pictures": len(pictures)}
    figures["interval"] = interval(round(accuracy * len(pictures)), len(pictures))
    options.out.write_text(json.dumps(figures) + "\n")
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
