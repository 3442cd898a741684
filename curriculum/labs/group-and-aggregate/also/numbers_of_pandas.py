"""Columns of pandas' own kind Int64, which stay whole numbers while something is missing."""

import pandas as pd


def monthly_revenue(orders: pd.DataFrame) -> pd.DataFrame:
    """Return orders, revenue and mean of each month from the first to the last."""
    month = orders["day"].dt.to_period("M").rename("month")
    amounts = orders["amount"].groupby(month)
    months = pd.period_range(month.min(), month.max(), freq="M", name="month")
    count = amounts.size().astype("Int64").reindex(months)
    return pd.DataFrame(
        {
            "orders": count.fillna(0),
            "revenue": amounts.sum().reindex(months).fillna(0.0),
            "mean": amounts.mean().reindex(months).astype("Float64"),
        }
    )


def by_region(orders: pd.DataFrame) -> pd.DataFrame:
    """Return orders, revenue, mean and share of each region, the unknown one last."""
    amounts = orders["amount"].groupby(orders["region"].fillna("unknown"))
    found = pd.DataFrame(
        {
            "orders": amounts.size().astype("Int64"),
            "revenue": amounts.sum(),
            "mean": amounts.mean(),
        }
    )
    found["share"] = found["revenue"] / orders["amount"].sum()
    return found.loc[sorted(found.index, key=lambda name: (name == "unknown", name))]
