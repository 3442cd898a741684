import pandas as pd


def monthly_revenue(orders):
    month = orders["day"].dt.to_period("M")
    every = pd.period_range(month.min(), month.max(), freq="M", name="month")
    counts = month.value_counts().reindex(every, fill_value=0)
    sums = orders["amount"].groupby(month).sum().reindex(every, fill_value=0.0)
    means = [s / c if c else 0.0 for s, c in zip(sums, counts)]
    return pd.DataFrame({"orders": counts, "revenue": sums, "mean": means}, index=every)


def by_region(orders):
    out = (
        orders.groupby("region", dropna=False)
        .agg(orders=("amount", "size"), revenue=("amount", "sum"), mean=("amount", "mean"))
        .sort_index(na_position="last")
    )
    out.index = out.index.fillna("unknown")
    out["share"] = out["revenue"] / out["revenue"].sum()
    return out
