import pandas as pd


def monthly_revenue(orders: pd.DataFrame) -> pd.DataFrame:
    """Return orders, revenue and mean of each month from the first to the last."""
    # TODO: months without orders are not there yet
    month = orders["day"].dt.to_period("M").rename("month")
    return orders.groupby(month).agg(revenue=("amount", "sum"))


def by_region(orders: pd.DataFrame) -> pd.DataFrame:
    """Return orders, revenue, mean and share of each region, the unknown one last."""
    raise NotImplementedError("by region")
