"""The public sample: pictures of the same kind as the hidden ones, from a seed that is no secret.

python sample.py DIR
"""

import sys
from pathlib import Path

import numpy as np
from world import Row, training, world, write

from gradatim.verify import MachineFailure

SEED = 2032


def rows() -> list[Row]:
    rng = np.random.default_rng(SEED)
    return training(world(rng), rng)


if __name__ == "__main__":
    try:
        write(Path(sys.argv[1]), rows())
    except MachineFailure as error:
        sys.exit(str(error))
