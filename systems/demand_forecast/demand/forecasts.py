"""The forecast of every series, as people and files see it."""

from typing import Any

import numpy as np
import pandas as pd

from demand import stock
from demand.model import Model
from demand.table import Array, Table

DECIMALS = 4


def build(model: Model, history: Table) -> pd.DataFrame:
    """One row a series and day, in the order of the catalog: what has opened by the last day."""
    days = history.ahead
    open_lines = [line for line, item in enumerate(history.items) if item.opened <= days[-1]]
    names = np.repeat(np.array(history.names, object)[open_lines], len(days))
    dates = np.tile(np.array(days, object), len(open_lines))
    p10, middle, p90 = model.predict(history)[open_lines].round(DECIMALS).reshape(-1, 3).T
    return pd.DataFrame({"series": names, "date": dates, "mean": middle, "p10": p10, "p90": p90})


def quantiles(days: list[dict[str, Any]]) -> Array:
    """(days, 3): p10, the middle and p90 of each day."""
    return np.array([[day["p10"], day["mean"], day["p90"]] for day in days])


def total(days: list[dict[str, Any]]) -> float:
    """Units that are expected over these days together: the only sum that is shown anywhere."""
    return round(float(stock.expected(quantiles(days)).sum()), 1) if days else 0.0
