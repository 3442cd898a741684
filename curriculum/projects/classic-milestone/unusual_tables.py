"""Tables as they come in practice: what no training has seen, and what was moved on purpose."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import world
from world import Row

SMALL_GROUP = 30  # rows of a group below which its figures are marked


def with_oddities(rows: Sequence[Row], rng: np.random.Generator) -> list[Row]:
    """Unknown names, gaps in every column, a column that is empty, copies, one row of nothing."""
    odd = [dict(row) for row in rows]
    new = {"hall": 'Pier, "upper"', "town": "t999", "plan": "flex", "pays": "voucher"}
    for name in world.FEATURES:
        for at in np.flatnonzero(rng.random(len(odd)) < 0.1):
            odd[at][name] = ""
    for name, value in new.items():
        for at in np.flatnonzero(rng.random(len(odd)) < 0.1):
            odd[at][name] = value
    empty = str(rng.choice(world.NUMBERS))
    for row in odd:
        row[empty] = ""
    odd[3] = {**odd[3], **dict.fromkeys(world.FEATURES, "")}
    return odd + [dict(odd[at]) for at in (0, 3, 5)]


def with_small_groups(rows: Sequence[Row], rng: np.random.Generator) -> list[Row]:
    """A hall of 30 notices, one of 29, one where nobody left, one without a name."""
    stayed = [at for at, row in enumerate(rows) if row[world.TARGET] == "0"]
    halls = ["Quarry"] * SMALL_GROUP + ["Rooftop"] * (SMALL_GROUP - 1) + [""] * 12
    places = rng.permutation(len(rows))
    moved = dict(zip(places.tolist(), halls, strict=False))
    moved |= dict.fromkeys(
        [at for at in rng.permutation(stayed).tolist() if at not in moved][:9], "Annex"
    )
    return [{**row, "hall": moved.get(at, row["hall"])} for at, row in enumerate(rows)]


def shuffle_column(rows: Sequence[Row], name: str, rng: np.random.Generator) -> list[Row]:
    order = rng.permutation(len(rows))
    return [{**row, name: rows[at][name]} for row, at in zip(rows, order, strict=True)]
