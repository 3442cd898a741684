import pandas as pd


def monthly_revenue(orders):
    number = orders["day"].dt.month.rename("month")
    out = orders.groupby(number)["amount"].agg(orders="size", revenue="sum", mean="mean")
    return out


def by_region(orders):
    out = (
        orders.groupby("region", dropna=False)
        .agg(orders=("amount", "size"), revenue=("amount", "sum"), mean=("amount", "mean"))
        .sort_index(na_position="last")
    )
    out.index = out.index.fillna("unknown")
    out["share"] = out["revenue"] / out["revenue"].sum()
    return out
