import pandas as pd


def monthly_revenue(orders):
    month = orders["day"].dt.to_period("M")
    out = (
        orders.assign(month=month)
        .groupby("month")
        .agg(orders=("amount", "count"), revenue=("amount", "sum"), mean=("amount", "mean"))
    )
    every = pd.period_range(month.min(), month.max(), freq="M", name="month")
    return out.reindex(every)


def by_region(orders):
    out = (
        orders.groupby("region", dropna=False)
        .agg(orders=("amount", "size"), revenue=("amount", "sum"), mean=("amount", "mean"))
        .sort_index(na_position="last")
    )
    out.index = out.index.fillna("unknown")
    out["share"] = out["revenue"] / out["revenue"].sum()
    return out
