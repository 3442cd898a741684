"""The public sample, from a seed that all may know: repairs of the same kind as the hidden ones,
and events, some of them delivered again.

python sample.py DIR
"""

import json
import sys
from pathlib import Path

import numpy as np
from world import INPUTS, rows, world, write

SEED = 2026
EVENTS, AGAIN = 40, 15


def lay(folder: Path) -> Path:
    rng = np.random.default_rng(SEED)
    workshop = world(rng)
    table = write(folder / "repairs.csv", rows(workshop, 1200, rng))
    asked = rows(workshop, EVENTS, rng)
    events = [{"event": f"e{row['id']}", "repair": {name: row[name] for name in INPUTS}}
              for row in asked]  # fmt: skip
    for first in rng.integers(0, EVENTS, AGAIN).tolist():
        later = int(rng.integers(events.index(events[first]) + 1, len(events) + 1))
        events.insert(later, events[first])
    lines = "".join(f"{json.dumps(event)}\n" for event in events)
    (folder / "events.jsonl").write_text(lines, encoding="utf-8")
    return table


if __name__ == "__main__":
    lay(Path(sys.argv[1]))
