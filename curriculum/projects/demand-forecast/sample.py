"""The public sample: shops of the same kind as the hidden ones, from a seed that all may know.

python sample.py DIR
"""

import sys
from pathlib import Path

import inbox
from world import Shape, World, build, generator, write

SEED = 2026


def lay(folder: Path) -> World:
    """600 evenings of 20 series, and their plans."""
    world = build(SEED, Shape())
    defects = inbox.Defects(
        late=0.02, corrected=0.01, repeated=0.01, missing=0.01, copied=0.02, wrong=0.1
    )
    files = inbox.deliver(world, defects, generator(SEED, "inbox"))
    write(folder, world, files, world.shape.days - 1)
    return world


if __name__ == "__main__":
    lay(Path(sys.argv[1]))
