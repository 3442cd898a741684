"""What the model does for whom, and what it looks at, on rows that it has not seen."""

from typing import Any

import numpy as np
import pandas as pd
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import Pipeline

from renewals.table import FEATURES, TARGET

SMALL = 30
REPEATS = 10


def subgroups(rows: pd.DataFrame, p: np.ndarray, by: str) -> dict[str, Any]:
    named = rows[by].fillna("(none)")
    scored = rows.assign(p=p)
    return {
        "column": by,
        "groups": {str(name): group(part) for name, part in scored.groupby(named)},
    }


def group(rows: pd.DataFrame) -> dict[str, Any]:
    both = rows[TARGET].nunique() == 2
    return {
        "n": len(rows),
        "left": float(rows[TARGET].mean()),
        "mean_p": float(rows["p"].mean()),
        "auc": float(roc_auc_score(rows[TARGET], rows["p"])) if both else None,
        "small": len(rows) < SMALL,
    }


def importance(model: Pipeline, rows: pd.DataFrame, seed: int) -> dict[str, Any]:
    """How much AUC is lost when one column is shuffled, on average."""
    rng = np.random.default_rng(seed)
    whole = auc(model, rows)
    columns = {name: whole - shuffled(model, rows, name, rng) for name in FEATURES}
    return {"auc": whole, "repeats": REPEATS, "columns": columns}


def shuffled(model: Pipeline, rows: pd.DataFrame, name: str, rng: np.random.Generator) -> float:
    found = []
    for _ in range(REPEATS):
        order = rng.permutation(len(rows))
        found.append(auc(model, rows.assign(**{name: rows[name].to_numpy()[order]})))
    return float(np.mean(found))


def auc(model: Pipeline, rows: pd.DataFrame) -> float:
    return float(roc_auc_score(rows[TARGET], model.predict_proba(rows)[:, 1]))
