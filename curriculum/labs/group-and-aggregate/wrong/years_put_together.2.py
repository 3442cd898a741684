import pandas as pd


def monthly_revenue(orders: pd.DataFrame) -> pd.DataFrame:
    """Return orders, revenue and mean of each month from the first to the last."""
    number = orders["day"].dt.month.rename("month")
    found = orders.groupby(number).agg(orders=("amount", "size"), revenue=("amount", "sum"))
    return found.assign(mean=found["revenue"] / found["orders"])


def by_region(orders: pd.DataFrame) -> pd.DataFrame:
    """Return orders, revenue, mean and share of each region, the unknown one last."""
    groups = orders.groupby("region", dropna=False)["amount"]
    found = groups.agg(orders="size", revenue="sum", mean="mean")
    found.index = found.index.fillna("unknown")
    return found.assign(share=found["revenue"] / found["revenue"].sum())
