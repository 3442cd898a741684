"""The forecast of every series, as people and files see it."""

from typing import Any

import numpy as np
import pandas as pd

from demand.model import Model
from demand.table import Table

DECIMALS = 4
SHARES = {"p10": 0.3, "mean": 0.4, "p90": 0.3}  # of each quantile in the mean


def of(model: Model, known: Table) -> pd.DataFrame:
    """One row a series and day, in the order of the catalog: what has opened by the last day."""
    days = known.ahead
    opened = [line for line, item in enumerate(known.items) if item.opened <= days[-1]]
    values = model.predict(known)[opened].round(DECIMALS).reshape(-1, 3)
    return pd.DataFrame(
        {
            "series": np.repeat(np.array(known.names, object)[opened], len(days)),
            "date": np.tile(np.array(days, object), len(opened)),
            "mean": values[:, 1],
            "p10": values[:, 0],
            "p90": values[:, 2],
        }
    )


def total(days: list[dict[str, Any]]) -> float:
    """Units over these days together. Middles do not add up, means do: that of a day is found from
    its quantiles (Swanson's rule: Hurst, Brown and Swanson, AAPG Bulletin 84, 2000)."""
    return sum(share * day[name] for day in days for name, share in SHARES.items())
