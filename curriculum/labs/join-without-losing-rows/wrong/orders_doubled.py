"""You join without a look at the right table. An order whose user is listed twice comes out twice,
and its amount counts twice. validate="many_to_one" raises an error instead."""

import pandas as pd


def homes(users: pd.DataFrame) -> pd.Series:
    """Return the country of each user, user -> country; ValueError if one stands there twice."""
    known = users.dropna(subset="user")
    if known["user"].duplicated().any():
        raise ValueError("a user stands in the list more than once")
    return known.set_index("user")["country"]


def attach_home(orders: pd.DataFrame, users: pd.DataFrame) -> pd.DataFrame:
    """Return orders with the column home, the country of the user."""
    right = users.loc[users["user"].notna(), ["user", "country"]].rename(columns={"country": "home"})
    found = orders.merge(right, on="user", how="left")
    found.index = orders.index.repeat(
        [max(1, (right["user"] == user).sum()) for user in orders["user"]]
    )
    return found


def unmatched(orders: pd.DataFrame, users: pd.DataFrame) -> int:
    """Return how many orders there are for which users has no row."""
    return int((~orders["user"].isin(homes(users).index)).sum())
