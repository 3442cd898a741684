"""The public sample: repairs of the same kind as the hidden ones, from a seed that all may know.

python sample.py DIR
"""

import sys
from pathlib import Path

import numpy as np
from world import rows, world, write

SEED = 2026


def lay(folder: Path) -> Path:
    rng = np.random.default_rng(SEED)
    return write(folder / "repairs.csv", rows(world(rng), 1200, rng))


if __name__ == "__main__":
    lay(Path(sys.argv[1]))
