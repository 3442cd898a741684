"""Your columns describe the order and how long the shop was idle, and nothing says how slow the shop has been
lately. A shop that was slow in the last hours is still slow, and the minutes of its last delivered orders show it."""

import pandas as pd


def columns(log):
    """Return a table of numbers for the orders, from what was known when each came in."""
    return pd.DataFrame(
        {
            "km": log["km"],
            "km in the rain": log["km"] * log["rain"],
            "dishes for each cook": log["dishes"] / log["cooks"],
            "idle": (log["at"] - log.groupby("shop")["at"].shift()) / pd.Timedelta(minutes=1),
        }
    )
