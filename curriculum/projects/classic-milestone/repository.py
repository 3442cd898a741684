"""What lies in the repository and beside the model: README, metrics, decisions, meta.json."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256

import numpy as np
import trained
import world
import written
from trained import Attempt, Trained

from gradatim.verify import Run, readme_commands, says


def meta(run: Run, done: Trained) -> None:
    meta = written.content(done.model / "meta.json")
    for name in ("version", "created"):
        told = written.field(meta, str, name, where="meta.json")
        run.expect(told.strip(), came=f"meta.json: {name} is empty", asks="text", look="the brief")
    columns = written.field(meta, list, "columns", where="meta.json")
    run.expect(
        sorted(map(str, columns)) == sorted(world.FEATURES),
        came=f"meta.json: columns are {columns}"[:200],
        asks=f"the columns that predict reads: {', '.join(world.FEATURES)}",
        look="ids and the target are no features",
    )
    wanted = sha256((done.data / "train.csv").read_bytes()).hexdigest()
    told = written.field(meta, str, "data_sha256", where="meta.json")
    run.expect(
        told == wanted,
        came=f"meta.json: data_sha256 is {told[:12]}…",
        asks=f"{wanted[:12]}…, of the bytes of train.csv",
        look="is the file itself hashed, not a table made of it?",
    )


def apart(found: Sequence[Attempt], again: Sequence[Attempt]) -> float:
    """The largest change of a score or a prediction; 1 if runs or folds are others."""
    if [one.run for one in found] != [one.run for one in again]:
        return 1.0
    pairs = list(zip(found, again, strict=True))
    if not all(np.array_equal(one.fold, other.fold) for one, other in pairs):
        return 1.0
    changes = [max(np.abs(a.p - b.p).max(), abs(a.mean - b.mean)) for a, b in pairs]
    return float(max(changes))


def readme(run: Run, copy: Run) -> None:
    """The block of the README writes metrics.json anew, with the numbers that were there."""
    stated = written.content(copy.source / "metrics.json")
    auc = written.field(stated, float, "auc", where="metrics.json")
    readme = written.text(copy.source / "README.md")
    commands = readme_commands(readme)
    run.expect(
        commands,
        came="README.md has no block of commands",
        asks="a block marked sh that a stranger can run in a fresh clone",
        look="write the commands that set up and train on data/",
    )
    (copy.source / "metrics.json").unlink()
    for words in commands:
        copy.execute(words, within=trained.WITHIN)
    again = written.field(
        written.content(copy.source / "metrics.json"), float, "auc", where="metrics.json"
    )
    run.figure("AUC of metrics.json", round(auc, 4))
    run.figure("AUC when the README's commands run again", round(again, 4), bar="within 0.005")
    run.expect(
        abs(again - auc) <= 0.005,
        sent="the commands of the README, in a fresh clone",
        came=f"metrics.json: auc is {again:.4f}",
        asks=f"{auc:.4f}, as it was committed, within 0.005",
        look="was metrics.json written by these very commands?",
    )
    run.expect(
        says(readme, auc),
        came=f"README.md does not give the AUC of metrics.json, {auc:.4f}",
        asks="the number, rounded as you like",
        look="numbers of a README come from a file, not from memory",
    )
    notes = [path for path in (copy.source / "decisions").glob("*.md") if path.stat().st_size]
    run.expect(
        notes,
        came="there is no decisions/*.md",
        asks="at least one decision: what was chosen, instead of what, and why",
        look="which choice would you have to defend?",
    )
