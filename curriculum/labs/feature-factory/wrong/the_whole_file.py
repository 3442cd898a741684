"""You use the file as it looks today. Bo's order of 1 June and Di's of July are in your features
for 1 June: Bo has 2 orders and has spent 90. Nobody knew that in the morning of that day. Filter
by at first."""

import math

import pandas as pd

DAY = pd.Timedelta(days=1)


def features(orders: pd.DataFrame, customers: list[str], as_of: pd.Timestamp) -> pd.DataFrame:
    """Return one row of features for each customer, from what was known at as_of."""
    known = orders.to_dict("records")
    cities = [order["city"] for order in known]
    rows = []
    for name in customers:
        mine = [order for order in known if order["customer"] == name]
        mine.sort(key=lambda order: order["at"])
        rows.append(one_row(mine, cities, as_of))
    return pd.DataFrame(rows, index=pd.Index(customers, name="customer"))


def one_row(mine: list[dict], cities: list[str], as_of: pd.Timestamp) -> dict[str, float]:
    """Return the features of one customer, whose known orders are sorted by time."""
    # A missing refunded_at is before nothing. A later one was still missing at as_of.
    kept = [order for order in mine if not order["refunded_at"] < as_of]
    spent = sum_of(kept)
    recent = sum_of([order for order in kept if order["at"] >= as_of - 90 * DAY])
    return {
        "orders": len(mine),
        "refunds": len(mine) - len(kept),
        "spent": spent,
        "days_since": (as_of - mine[-1]["at"]) / DAY if mine else math.nan,
        "recent": recent / spent if spent else math.nan,
        "city": cities.count(mine[-1]["city"]) / len(cities) if mine else math.nan,
    }


def sum_of(orders: list[dict]) -> float:
    """Return the sum of the amounts, 0.0 for no orders."""
    return math.fsum(order["amount"] for order in orders)
