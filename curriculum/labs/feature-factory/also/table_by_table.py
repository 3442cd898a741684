import pandas as pd

RECENT = pd.Timedelta(days=90)


def features(orders: pd.DataFrame, customers: list[str], as_of: pd.Timestamp) -> pd.DataFrame:
    """Return one row of features for each customer, each column from a table of its own."""
    known = orders[orders["at"] < as_of]
    refunded = known["refunded_at"] < as_of  # False where it is missing
    kept = known[~refunded]

    found = pd.DataFrame(index=pd.Index(customers, name="customer"))
    found["orders"] = count(known, customers)
    found["refunds"] = count(known[refunded], customers)
    found["spent"] = spent(kept, customers)

    latest = known.sort_values("at").drop_duplicates("customer", keep="last")
    latest = latest.set_index("customer").reindex(customers)
    found["days_since"] = (as_of - latest["at"]) / pd.Timedelta(days=1)

    recent = spent(kept[kept["at"] >= as_of - RECENT], customers)
    found["recent"] = recent / found["spent"]  # 0 / 0 is missing
    found["city"] = latest["city"].map(known["city"].value_counts(normalize=True))
    return found


def count(orders: pd.DataFrame, customers: list[str]) -> pd.Series:
    """Return how many of these orders each customer has."""
    return orders.groupby("customer").size().reindex(customers, fill_value=0)


def spent(orders: pd.DataFrame, customers: list[str]) -> pd.Series:
    """Return the sum of these orders of each customer."""
    return orders.groupby("customer")["amount"].sum().reindex(customers, fill_value=0.0)
