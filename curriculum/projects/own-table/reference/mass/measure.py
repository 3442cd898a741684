"""What a row costs where the model has not seen it, beside plain linear regression."""

from typing import Any

import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression

from mass.model import Mass, cost, folds, pipeline
from mass.table import FEATURES, TARGET


def measured(rows: pd.DataFrame, seed: int) -> dict[str, Any]:
    """Each fold is predicted by models of the others."""
    target = rows[TARGET].to_numpy()
    mine, theirs = np.zeros(len(rows)), np.zeros(len(rows))
    for inside, outside in folds(seed).split(rows):
        mine[outside] = Mass().fit(rows.iloc[inside], seed).predict(rows.iloc[outside])
        plain = pipeline().set_params(ridge=LinearRegression())
        plain.fit(rows.iloc[inside][FEATURES], target[inside])
        theirs[outside] = plain.predict(rows.iloc[outside][FEATURES])
    gain = cost(target, theirs) - cost(target, mine)
    error = gain.std(ddof=1) / np.sqrt(len(gain))
    clear = "system" if gain.mean() > 2 * error else "baseline"
    return {
        "cost": float(cost(target, mine).mean()),
        "baseline": float(cost(target, theirs).mean()),
        "conclusion": clear if abs(gain.mean()) > 2 * error else "undecided",
        "rows": len(rows),
    }
