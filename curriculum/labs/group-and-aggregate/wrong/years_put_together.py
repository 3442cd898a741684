"""You group by the number of the month, so that November 2023 and November 2024 are one row. A
month is a year and a month: dt.to_period("M")."""

import pandas as pd


def monthly_revenue(orders: pd.DataFrame) -> pd.DataFrame:
    """Return orders, revenue and mean of each month from the first to the last."""
    month = orders["day"].dt.to_period("M")
    number = orders["day"].dt.month
    found = orders.groupby(number).agg(orders=("amount", "size"), revenue=("amount", "sum"))
    months = pd.period_range(month.min(), month.max(), freq="M", name="month")
    found = found.reindex(months.month, fill_value=0).set_axis(months)
    # 0 divided by 0 orders is missing, which is what the mean of nothing should be.
    return found.assign(mean=found["revenue"] / found["orders"])


def by_region(orders: pd.DataFrame) -> pd.DataFrame:
    """Return orders, revenue, mean and share of each region, the unknown one last."""
    groups = orders.groupby("region", dropna=False)["amount"]
    found = groups.agg(orders="size", revenue="sum", mean="mean")
    found.index = found.index.fillna("unknown")
    return found.assign(share=found["revenue"] / found["revenue"].sum())
