"""Your rows come out sorted by user: how="outer" and some other joins sort the keys. The order of
the rows is that of the orders; nothing else says in which order they came in."""

import pandas as pd


def homes(users: pd.DataFrame) -> pd.Series:
    """Return the country of each user, user -> country; ValueError if one stands there twice."""
    known = users.dropna(subset="user")
    if known["user"].duplicated().any():
        raise ValueError("a user stands in the list more than once")
    return known.set_index("user")["country"]


def attach_home(orders: pd.DataFrame, users: pd.DataFrame) -> pd.DataFrame:
    """Return orders with the column home, the country of the user."""
    found = orders.assign(home=orders["user"].map(homes(users)))
    return found.sort_values("user")


def unmatched(orders: pd.DataFrame, users: pd.DataFrame) -> int:
    """Return how many orders there are for which users has no row."""
    return int((~orders["user"].isin(homes(users).index)).sum())
