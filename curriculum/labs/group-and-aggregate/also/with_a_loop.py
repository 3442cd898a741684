import math

import pandas as pd


def table(groups: dict, name: str) -> pd.DataFrame:
    """Return orders, revenue and mean of each list of amounts."""
    return pd.DataFrame(
        {
            "orders": [len(amounts) for amounts in groups.values()],
            "revenue": [math.fsum(amounts) for amounts in groups.values()],
            "mean": [math.fsum(a) / len(a) if a else math.nan for a in groups.values()],
        },
        index=pd.Index(list(groups), name=name),
    )


def monthly_revenue(orders: pd.DataFrame) -> pd.DataFrame:
    """Return the months, counted one after the other."""
    last = max(orders["day"]).to_period("M")
    groups, month = {}, min(orders["day"]).to_period("M")
    while month <= last:
        groups[month] = []
        month += 1
    for day, amount in zip(orders["day"], orders["amount"], strict=True):
        groups[day.to_period("M")].append(amount)
    return table(groups, "month")


def by_region(orders: pd.DataFrame) -> pd.DataFrame:
    """Return the regions, one order after the other put into its group."""
    groups = {name: [] for name in sorted(orders["region"].dropna().unique())}
    for region, amount in zip(orders["region"].fillna("unknown"), orders["amount"], strict=True):
        groups.setdefault(region, []).append(amount)
    found = table(groups, "region")
    found["share"] = found["revenue"] / found["revenue"].sum()
    return found
