import pandas as pd


def monthly_revenue(orders):
    months = orders["day"].dt.to_period("M")
    groups = orders.groupby(months.rename("month"))["amount"]
    out = pd.DataFrame({"orders": groups.size(), "revenue": groups.sum(), "mean": groups.mean()})
    return out


def by_region(orders):
    region = orders["region"]
    known = orders[region.notna()].groupby("region")["amount"].agg(["size", "sum", "mean"])
    gap = orders[region.isna()]["amount"]
    if len(gap):
        known.loc["unknown"] = [len(gap), gap.sum(), gap.mean()]
    known.columns = ["orders", "revenue", "mean"]
    known["orders"] = known["orders"].astype(int)
    known.index.name = "region"
    known["share"] = known["revenue"] / orders["amount"].sum()
    return known
