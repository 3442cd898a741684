import pandas as pd


def monthly_revenue(orders):
    month = orders["day"].dt.to_period("M")
    every = pd.period_range(month.min(), month.max(), freq="M", name="month")
    out = orders.groupby(month)["amount"].agg(orders="size", revenue="sum").reindex(every, fill_value=0)
    out["revenue"] = out["revenue"].astype(float)
    out["mean"] = out["revenue"] / out["orders"]
    return out


def by_region(orders):
    total = orders["amount"].sum()
    rows = {}
    for region in sorted(orders["region"].dropna().unique()):
        amounts = orders.loc[orders["region"] == region, "amount"]
        rows[region] = (len(amounts), amounts.sum(), amounts.mean(), amounts.sum() / total)
    out = pd.DataFrame.from_dict(rows, orient="index", columns=["orders", "revenue", "mean", "share"])
    out.index.name = "region"
    return out
