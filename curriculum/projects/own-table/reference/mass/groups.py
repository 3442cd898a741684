"""For whom the model errs."""

from typing import Any

import numpy as np
import pandas as pd

from mass.model import cost
from mass.table import TARGET

SMALL = 30


def groups(rows: pd.DataFrame, value: np.ndarray, by: str) -> dict[str, Any]:
    priced = rows.assign(value=value, cost=cost(rows[TARGET].to_numpy(), value))
    named = priced[by].fillna("(none)")
    return {"column": by, "groups": {name: figures(part) for name, part in priced.groupby(named)}}


def figures(rows: pd.DataFrame) -> dict[str, Any]:
    return {
        "n": len(rows),
        "mean_target": float(rows[TARGET].mean()),
        "mean_value": float(rows["value"].mean()),
        "cost": float(rows["cost"].mean()),
        "small": len(rows) < SMALL,
    }
