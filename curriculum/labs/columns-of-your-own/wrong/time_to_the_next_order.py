"""You measure the time until the next order of the shop. Nobody knows it when this one comes in. The oven cools in the
time since the order *before*: shift() and not shift(-1)."""

import numpy as np
import pandas as pd

LAST = 12


def columns(log):
    """Return a table of numbers for the orders, from what was known when each came in."""
    return pd.DataFrame(
        {
            "km": log["km"],
            "km in the rain": log["km"] * log["rain"],
            "dishes for each cook": log["dishes"] / log["cooks"],
            "idle": (log.groupby("shop")["at"].shift(-1) - log["at"]) / pd.Timedelta(minutes=1),
            "lately": lately(log),
        }
    )


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
