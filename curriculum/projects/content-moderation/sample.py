"""The public sample: a forum of the same kind as the hidden ones, from a seed that all may know.

python sample.py DIR
"""

import shutil
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
from files import COST_TABLES, training, write, write_lines
from world import Shape, World, ordinary_traffic, texts

SEED = 2026


def lay(folder: Path) -> None:
    """3,000 labelled texts, costs, a stream of 3,000 with slang in its second half, an endpoint."""
    rng = np.random.default_rng(SEED)
    world = World(rng, Shape(), public=True)
    write(folder, training(world, rng), COST_TABLES[0])
    usual = ordinary_traffic(world)
    slang = tuple(world.invented(rng) for _ in range(5))
    later = replace(usual, slang=slang, slang_share=0.2)
    stream = texts(world, 1500, usual, rng) + texts(world, 1500, later, rng)
    lines = ({"text": one.text, "toxic": one.toxic} for one in stream)
    write_lines(folder / "stream.jsonl", lines)
    shutil.copy(Path(__file__).with_name("endpoint.py"), folder)


if __name__ == "__main__":
    lay(Path(sys.argv[1]))
