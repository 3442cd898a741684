import pandas as pd


def attach_home(orders: pd.DataFrame, users: pd.DataFrame) -> pd.DataFrame:
    """Return orders with the column home, by a merge that keeps the left side."""
    return joined(orders, users).drop(columns="partner")


def unmatched(orders: pd.DataFrame, users: pd.DataFrame) -> int:
    """Return how many orders the merge has found on the left side only."""
    return int((joined(orders, users)["partner"] == "left_only").sum())


def joined(orders: pd.DataFrame, users: pd.DataFrame) -> pd.DataFrame:
    """Return the merged table, with a column that says who had a partner."""
    right = users.loc[users["user"].notna(), ["user", "country"]]
    right = right.rename(columns={"country": "home"})
    found = orders.merge(right, on="user", how="left", validate="m:1", indicator="partner")
    return found.set_index(orders.index)
