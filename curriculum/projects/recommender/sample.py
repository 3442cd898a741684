"""The public sample: a log of the same kind as the hidden ones, from a seed that is no secret.

python sample.py DIR
"""

import sys
from pathlib import Path

import numpy as np
from world import Shape, world, write

SEED = 2026
SMALLER = Shape(users=500, newcomers=100, films=200, premieres=12)


def lay(folder: Path, shape: Shape = SMALLER) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    write(folder / "log.jsonl", world(np.random.default_rng(SEED), shape).lines)


if __name__ == "__main__":
    lay(Path(sys.argv[1]))
