"""The forecast of every series, as people and files see it."""

import numpy as np
import pandas as pd

from demand.model import Model
from demand.table import Table

DECIMALS = 4


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
