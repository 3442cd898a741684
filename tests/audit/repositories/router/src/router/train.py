"""Trains the classifier at night."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from router.classifier import build


def main() -> None:
    build(seed=0)


if __name__ == "__main__":
    main()
