import pandas as pd


def monthly_revenue(orders):
    month = orders["day"].dt.to_period("M")
    every = pd.period_range(month.min(), month.max(), freq="M", name="month")
    out = orders.groupby(month)["amount"].agg(orders="size", revenue="sum").reindex(every, fill_value=0)
    out["revenue"] = out["revenue"].astype(float)
    out["mean"] = out["revenue"] / out["orders"]
    return out


def by_region(orders):
    out = orders.groupby("region", dropna=False).agg(
        orders=("amount", "size"), revenue=("amount", "sum"), mean=("amount", "mean")
    )
    out.index = out.index.fillna("unknown")
    known = out.drop(index="unknown", errors="ignore").sort_values("revenue", ascending=False)
    out = pd.concat([known, out[out.index == "unknown"]])
    out.index.name = "region"
    out["share"] = out["revenue"] / out["revenue"].sum()
    return out
