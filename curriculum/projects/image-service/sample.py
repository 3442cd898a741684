"""The public sample: slips of the same kind as the hidden ones, from a seed that all may know.

python sample.py DIR
"""

import sys
from pathlib import Path

import numpy as np
import png
import world

SEED = 2026


def lay(folder: Path) -> None:
    """1,200 pictures to train with, 600 by other hands to measure with, and 60 letters."""
    rng = np.random.default_rng(SEED)
    scanner = world.random_scanner(rng)
    train, hidden = world.split_digits(rng)
    world.write_dataset(folder / "train", world.draw(train, 1200, scanner, rng), scanner.names)
    world.write_dataset(folder / "test", world.draw(hidden, 600, scanner, rng), scanner.names)
    (folder / "letters").mkdir()
    for number, grey in enumerate(world.letters(60, scanner, rng).grey):
        (folder / "letters" / f"{number:02d}.png").write_bytes(png.encode(grey))


if __name__ == "__main__":
    lay(Path(sys.argv[1]))
