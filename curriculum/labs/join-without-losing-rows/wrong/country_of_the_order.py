"""You take the wrong one of two columns called country: country_x comes from the left table, and
says where the order was delivered. Rename the column of users before you join; then nothing can be
mixed up."""

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
    right = users.loc[users["user"].notna(), ["user", "country"]]
    found = orders.merge(right, on="user", how="left").set_axis(orders.index, axis=0)
    if "country_x" in found:
        found["home"] = found["country_x"]
        found = found.drop(columns="country_y").rename(columns={"country_x": "country"})
        return found
    return found.rename(columns={"country": "home"})


def unmatched(orders: pd.DataFrame, users: pd.DataFrame) -> int:
    """Return how many orders there are for which users has no row."""
    return int((~orders["user"].isin(homes(users).index)).sum())
