"""Kills work at random moments and says how often the state was not what a whole run leaves.

    python tests/kills.py --kills 100

Each kill is a SIGKILL to a process that takes files in, trains, plays nights (which train, and put
a new model in use) or goes back, at a moment drawn over the time that the whole work takes. What is
left must be the state before or the state behind it; for files and nights, after the same work has
run to its end, the state behind it.
"""

import argparse
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from world import World

from demand import lake, nightly, registry, state
from demand.store import Store

HISTORY, SHIFT = 110, 112
NIGHTS = 12
Work = Callable[[Store], object]


def works(world: World) -> dict[str, Work]:
    last = world.day(HISTORY)
    return {
        "ingest": lambda store: lake.ingest(store, world.folder, last),
        "train": lambda store: registry.train(store, world.folder, last, seed=1),
        "nights": lambda store: list(
            nightly.run_nights(store, world.folder, last, world.day(HISTORY + NIGHTS))
        ),
        "rollback": registry.rollback,
    }


def seen(folder: Path) -> tuple[object, ...]:
    """All that decides what a caller sees: the rows, the versions with their files, the nights."""
    store = Store(str(folder))
    current = state.load(store)
    rows = lake.latest_rows(lake.arrivals(store, current)).to_pydict()
    models = [store.read(each.file) for each in current.versions]
    return (
        rows,
        current.files,
        current.quarantined,
        current.versions,
        models,
        current.used,
        current.nights,
    )


def killed(work: Work, folder: Path, after: float) -> bool:
    """Whether the kill met it at work."""
    child = os.fork()
    if not child:
        work(Store(str(folder)))
        os._exit(0)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) < 0


def run(kills: int, seed: int, folder: Path) -> tuple[int, int]:
    """How many kills met the work, and after how many the state was another."""
    rng = random.Random(seed)
    world = World(folder / "data", series=5, days=HISTORY + NIGHTS + 1, seed=3, shift=(SHIFT, 2.5))
    before, met, wrong = folder / "before", 0, 0
    before.mkdir()
    for name, work in works(world).items():
        first = Path(shutil.copytree(before, folder / "first"))
        work(Store(str(first)))  # imports what is needed, so that only the work is timed below
        shutil.rmtree(first)
        whole = Path(shutil.copytree(before, folder / f"whole-{name}"))
        begun = time.monotonic()
        work(Store(str(whole)))
        lasts = time.monotonic() - begun
        untouched, wanted = seen(before), seen(whole)
        for _ in range(kills // 4):
            left = Path(shutil.copytree(before, folder / "left"))
            met += killed(work, left, lasts * rng.random())
            found = seen(left)
            wrong += name != "nights" and found not in (untouched, wanted)
            if found != wanted:
                work(Store(str(left)))
            wrong += seen(left) != wanted
            shutil.rmtree(left)
        before = whole
    return met, wrong


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        met, wrong = run(given.kills, given.seed, Path(folder))
    print(f"{given.kills} kills, {met} of them at work: {wrong} states differ")
    sys.exit(wrong > 0)


if __name__ == "__main__":
    main()
