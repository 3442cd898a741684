import pandas as pd


def homes(users: pd.DataFrame) -> pd.Series:
    """Return the country of each user, user -> country; ValueError if one stands there twice."""
    known = users.dropna(subset="user")
    if known["user"].duplicated().any():
        raise ValueError("a user stands in the list more than once")
    return known.set_index("user")["country"]


def attach_home(orders: pd.DataFrame, users: pd.DataFrame) -> pd.DataFrame:
    """Return orders with the column home, the country of the user."""
    return orders.assign(home=orders["user"].map(homes(users)))


def unmatched(orders: pd.DataFrame, users: pd.DataFrame) -> int:
    """Return how many orders there are for which users has no row."""
    return int((~orders["user"].isin(homes(users).index)).sum())
