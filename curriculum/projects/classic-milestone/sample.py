"""The public sample: a table of the same kind as the hidden ones, from a seed that all may know.

python sample.py DIR
"""

import sys
from pathlib import Path

import numpy as np
from world import Row, Shape, random_rule, table, write

SEED = 2026


def rows() -> list[Row]:
    """Some 500 notices of 300 members."""
    rng = np.random.default_rng(SEED)
    return table(random_rule(rng), Shape(members=300), rng)


if __name__ == "__main__":
    write(Path(sys.argv[1]) / "train.csv", rows())
