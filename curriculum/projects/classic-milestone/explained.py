"""Figures of groups and of columns, recomputed from what the model predicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import scores
import trained
import world
from odd import SMALL, dealt
from trained import Trained
from world import Row

from gradatim.verify import Run

REPEATS = 5


def groups(rows: Sequence[Row], p: np.ndarray, by: str) -> dict[str, Any]:
    left = scores.Scored.of(rows).left
    names = np.array([row[by] or "(none)" for row in rows])
    groups = {str(name): _group(left[names == name], p[names == name]) for name in np.unique(names)}
    return {"column": by, "groups": groups}


def _group(left: np.ndarray, p: np.ndarray) -> dict[str, Any]:
    both = 0 < left.sum() < len(left)
    return {
        "n": len(left),
        "small": len(left) < SMALL,
        "left": float(left.mean()),
        "mean_p": float(p.mean()),
        "auc": scores.auc(left, p) if both else None,
    }


def same_importance(
    run: Run, done: Trained, rows: Sequence[Row], theirs: dict[str, float], rng: np.random.Generator
) -> None:
    """Recomputed by predictions over tables in which one column was dealt anew."""
    repeats = 5
    tables = [list(rows)]
    for name in world.FEATURES:
        tables += [dealt(rows, name, rng) for _ in range(repeats)]
    p = trained.predicted(run, done.model, [row for table in tables for row in table])
    left = scores.Scored.of(rows).left
    aucs = [scores.auc(left, part) for part in p.reshape(len(tables), len(rows))]
    lost = aucs[0] - np.array(aucs[1:]).reshape(len(world.FEATURES), repeats)
    bars = 4 * lost.std(axis=1, ddof=1) * np.sqrt(2 / repeats) + 0.005
    mine = dict(zip(world.FEATURES, lost.mean(axis=1).tolist(), strict=True))
    far = [abs(theirs[name] - mine[name]) / bar for name, bar in zip(mine, bars, strict=True)]
    worst = world.FEATURES[int(np.argmax(far))]
    run.figure("importances outside of their band", sum(one > 1 for one in far), bar="0")
    run.expect(
        max(far) <= 1,
        came=f"'{worst}' has importance {theirs[worst]:.4f}",
        asks=f"about {mine[worst]:.4f}: the AUC that is lost when this column alone is dealt anew",
        look="is it the loss of AUC, of one column at a time, averaged over the repeats?",
    )
