import pandas as pd


def monthly_revenue(orders: pd.DataFrame) -> pd.DataFrame:
    """Return the months by resample, which makes a row for every month in between."""
    amounts = pd.Series(orders["amount"].to_numpy(), index=orders["day"]).sort_index()
    months = amounts.resample("MS")
    found = pd.DataFrame({"orders": months.count(), "revenue": months.sum(), "mean": months.mean()})
    return found.to_period("M").rename_axis("month")


def by_region(orders: pd.DataFrame) -> pd.DataFrame:
    """Return the regions, with the unknown one set apart and added at the end."""
    rows = {name: summary(part) for name, part in sorted(orders.groupby("region")["amount"])}
    unknown = orders.loc[orders["region"].isna(), "amount"]
    if len(unknown):
        rows["unknown"] = summary(unknown)
    found = pd.DataFrame.from_dict(rows, orient="index").rename_axis("region")
    found["share"] = found["revenue"] / orders["amount"].sum()
    return found


def summary(amounts: pd.Series) -> dict[str, float]:
    """Return count, sum and mean of some amounts."""
    return {"orders": len(amounts), "revenue": amounts.sum(), "mean": amounts.mean()}
