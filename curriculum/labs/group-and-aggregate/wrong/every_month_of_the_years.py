"""You list all months from January of the first year to December of the last one. Before the first
order and after the last one nothing is known; the table was to begin and end with them."""

import pandas as pd


def monthly_revenue(orders: pd.DataFrame) -> pd.DataFrame:
    """Return orders, revenue and mean of each month from the first to the last."""
    month = orders["day"].dt.to_period("M")
    found = orders.groupby(month).agg(orders=("amount", "size"), revenue=("amount", "sum"))
    months = pd.period_range(
        f"{month.min().year}-01", f"{month.max().year}-12", freq="M", name="month"
    )
    found = found.reindex(months, fill_value=0)
    # 0 divided by 0 orders is missing, which is what the mean of nothing should be.
    return found.assign(mean=found["revenue"] / found["orders"])


def by_region(orders: pd.DataFrame) -> pd.DataFrame:
    """Return orders, revenue, mean and share of each region, the unknown one last."""
    groups = orders.groupby("region", dropna=False)["amount"]
    found = groups.agg(orders="size", revenue="sum", mean="mean")
    found.index = found.index.fillna("unknown")
    return found.assign(share=found["revenue"] / found["revenue"].sum())
