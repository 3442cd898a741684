"""You bring all columns of users along. Asked for is home; the others may share names with columns
of the orders, which are then renamed."""

import pandas as pd


def homes(users: pd.DataFrame) -> pd.Series:
    """Return the country of each user, user -> country; ValueError if one stands there twice."""
    known = users.dropna(subset="user")
    if known["user"].duplicated().any():
        raise ValueError("a user stands in the list more than once")
    return known.set_index("user")["country"]


def attach_home(orders: pd.DataFrame, users: pd.DataFrame) -> pd.DataFrame:
    """Return orders with the column home, the country of the user."""
    homes(users)
    right = users[users["user"].notna()].rename(columns={"country": "home"})
    found = orders.merge(right, on="user", how="left")
    found.index = orders.index
    return found


def unmatched(orders: pd.DataFrame, users: pd.DataFrame) -> int:
    """Return how many orders there are for which users has no row."""
    return int((~orders["user"].isin(homes(users).index)).sum())
