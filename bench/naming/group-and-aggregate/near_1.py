import pandas as pd


def monthly_revenue(orders):
    month = orders["day"].dt.to_period("M")
    every = pd.period_range(month.min(), month.max(), freq="M", name="month")
    out = orders.groupby(month)["amount"].agg(orders="size", revenue="sum").reindex(every, fill_value=0)
    out["revenue"] = out["revenue"].astype(float).cumsum()
    out["mean"] = out["revenue"] / out["orders"].where(out["orders"] > 0)
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
