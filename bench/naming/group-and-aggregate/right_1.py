import pandas as pd


def monthly_revenue(orders):
    month = orders["day"].dt.to_period("M")
    every = pd.period_range(month.min(), month.max(), freq="M", name="month")
    counts = [int((month == m).sum()) for m in every]
    sums = [float(orders["amount"][month == m].sum()) for m in every]
    means = [s / c if c else float("nan") for s, c in zip(sums, counts)]
    return pd.DataFrame({"orders": counts, "revenue": sums, "mean": means}, index=every)


def by_region(orders):
    key = orders["region"].astype(object).where(orders["region"].notna(), "unknown")
    groups = orders["amount"].groupby(key)
    out = pd.DataFrame({"orders": groups.size(), "revenue": groups.sum(), "mean": groups.mean()})
    names = sorted(set(out.index) - {"unknown"})
    out = out.loc[names + (["unknown"] if "unknown" in out.index else [])]
    out.index.name = "region"
    out["share"] = out["revenue"] / orders["amount"].sum()
    return out
