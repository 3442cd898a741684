import pandas as pd


def table(users: pd.DataFrame) -> dict:
    """Return the lookup table, user -> country, one row entered after the other."""
    found = {}
    for user, country in zip(users["user"], users["country"], strict=True):
        if user != user:
            continue
        if user in found:
            raise ValueError(f"user {user:.0f} is listed twice")
        found[user] = country
    return found


def attach_home(orders: pd.DataFrame, users: pd.DataFrame) -> pd.DataFrame:
    """Return orders with the column home, looked up one by one."""
    found = table(users)
    new = orders.copy()
    homes = [found.get(user, None) for user in orders["user"]]
    new["home"] = pd.Series(homes, index=orders.index, dtype=users["country"].dtype)
    return new


def unmatched(orders: pd.DataFrame, users: pd.DataFrame) -> int:
    """Return how many orders have a user who is not in the lookup table."""
    found = table(users)
    return len([user for user in orders["user"] if user not in found])
