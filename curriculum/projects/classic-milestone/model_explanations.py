"""Figures of groups and of columns, recomputed from what the model predicts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import scores
import training
import world
from training import Trained
from unusual_tables import SMALL_GROUP, shuffle_column
from world import Row

from gradatim.verify import Run

REPEATS = 5
TOLERANCE = 1e-4  # p may be rounded where it is written


def expected_groups(rows: Sequence[Row], p: np.ndarray, by: str) -> dict[str, Any]:
    left = scores.LabelledRows.from_rows(rows).left
    names = np.array([row[by] or "(none)" for row in rows])
    groups = {str(name): _group(left[names == name], p[names == name]) for name in np.unique(names)}
    return {"column": by, "groups": groups}


def _group(left: np.ndarray, p: np.ndarray) -> dict[str, Any]:
    both = 0 < left.sum() < len(left)
    return {
        "n": len(left),
        "small": len(left) < SMALL_GROUP,
        "left": float(left.mean()),
        "mean_p": float(p.mean()),
        "auc": scores.auc(left, p) if both else None,
    }


def expect_importance(
    run: Run,
    done: Trained,
    rows: Sequence[Row],
    whole: float,
    theirs: dict[str, float],
    rng: np.random.Generator,
) -> None:
    """Recomputed by predictions over tables in which one column was shuffled.

    The AUC before that is told as well. No chance is in it, so that it says whether all rows count.
    """
    tables = [list(rows)]
    for name in world.FEATURES:
        tables += [shuffle_column(rows, name, rng) for _ in range(REPEATS)]
    p = training.predict(run, done.model, [row for table in tables for row in table])
    left = scores.LabelledRows.from_rows(rows).left
    aucs = [scores.auc(left, part) for part in p.reshape(len(tables), len(rows))]
    run.expect(
        abs(whole - aucs[0]) <= TOLERANCE,
        sent=f"importance over {len(rows)} rows",
        came=f"`auc` is {whole:.6f}",
        asks=f"{aucs[0]:.6f}, that of what `predict` gives for all rows of F",
        look="is it measured on all rows of F (--in), before anything is shuffled, or on a part of "
        "them?",
    )
    lost = aucs[0] - np.array(aucs[1:]).reshape(len(world.FEATURES), REPEATS)
    # Chances that say nothing scatter by so much; to shuffle one column scatters by less.
    bar = 3 * scores.chance_error(left) * np.sqrt(2 / REPEATS)
    mine = dict(zip(world.FEATURES, lost.mean(axis=1).tolist(), strict=True))
    apart = {name: abs(theirs[name] - mine[name]) for name in mine}
    worst = max(apart, key=apart.__getitem__)
    run.figure("largest distance of an importance", round(apart[worst], 4), bar=f"{bar:.4f}")
    run.expect(
        apart[worst] <= bar,
        came=f"'{worst}' has importance {theirs[worst]:.4f}",
        asks=f"{mine[worst]:.4f} within {bar:.4f}: the AUC lost when this column alone is shuffled",
        look="are the rows those of F (--in)? Is it the AUC on F minus that with one column "
        "shuffled, averaged over the shuffles, and does it stand beside the right name?",
    )
