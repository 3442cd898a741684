"""The public sample: messages of the same kind as the hidden ones, from a seed that is no secret.

python sample.py DIR
"""

import sys
from pathlib import Path

import numpy as np
from world import Row, training, world, write

SEED = 2031


def rows() -> list[Row]:
    rng = np.random.default_rng(SEED)
    return training(world(rng), rng)


if __name__ == "__main__":
    write(Path(sys.argv[1]) / "train.jsonl", rows())
