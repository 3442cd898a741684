"""What lies beside the model and in the repository: meta.json, a second training, decisions."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

import numpy as np
import world
from training import RunRecord, Trained

from gradatim.verify import Run, outputs


def expect_meta(run: Run, done: Trained) -> None:
    meta = outputs.load_json(done.model / "meta.json")
    for name in ("version", "created"):
        stated = outputs.field(meta, str, name, where="meta.json")
        run.expect(
            stated.strip(), came=f"meta.json: {name} is empty", asks="text", look="the brief"
        )
    columns = outputs.field(meta, list, "columns", where="meta.json")
    run.expect(
        sorted(map(str, columns)) == sorted(world.FEATURES),
        came=f"meta.json: columns are {columns}"[:200],
        asks=f"the columns that predict reads: {', '.join(world.FEATURES)}",
        look="ids and the target are no features",
    )
    wanted = sha256((done.data / "train.csv").read_bytes()).hexdigest()
    stated = outputs.field(meta, str, "data_sha256", where="meta.json")
    run.expect(
        stated == wanted,
        came=f"meta.json: data_sha256 is {stated[:12]}…",
        asks=f"{wanted[:12]}…, of the bytes of train.csv",
        look="is the file itself hashed, not a table made of it?",
    )


def largest_change(found: Sequence[RunRecord], again: Sequence[RunRecord]) -> float:
    """The largest change of a score or a prediction; 1 if runs or folds are others."""
    if [one.run for one in found] != [one.run for one in again]:
        return 1.0
    pairs = list(zip(found, again, strict=True))
    if not all(np.array_equal(one.fold, other.fold) for one, other in pairs):
        return 1.0
    changes = [max(np.abs(a.p - b.p).max(), abs(a.mean - b.mean)) for a, b in pairs]
    return float(max(changes))


def expect_decisions(run: Run, copy: Run) -> None:
    notes = [path for path in (copy.source / "decisions").glob("*.md") if path.stat().st_size]
    run.expect(
        notes,
        came="there is no decisions/*.md",
        asks="at least one decision: what was chosen, instead of what, and why",
        look="which choice would you have to defend?",
    )
