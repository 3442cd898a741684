import pandas as pd


def monthly_revenue(orders):
    groups = orders.set_index("day")["amount"].sort_index().groupby(lambda d: d.to_period("M"))
    out = groups.agg(["size", "sum", "mean"])
    out.columns = ["orders", "revenue", "mean"]
    every = pd.period_range(out.index.min(), out.index.max(), freq="M", name="month")
    out = out.reindex(every)
    out["orders"] = out["orders"].fillna(0).astype(int)
    out["revenue"] = out["revenue"].fillna(0.0)
    return out


def by_region(orders):
    out = (
        orders.groupby("region", dropna=False)
        .agg(orders=("amount", "size"), revenue=("amount", "sum"), mean=("amount", "mean"))
        .sort_index(na_position="last")
    )
    out.index = out.index.fillna("unknown")
    whole = orders["amount"].sum()
    out["share"] = out["revenue"].map(lambda part: 100 * part / whole)
    return out
