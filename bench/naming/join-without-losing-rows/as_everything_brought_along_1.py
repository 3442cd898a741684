import pandas as pd


def lookup(users):
    known = users.dropna(subset=["user"])
    if known["user"].duplicated().any():
        raise ValueError("user twice")
    return known


def attach_home(orders, users):
    right = lookup(users).rename(columns={"country": "home"}).set_index("user")
    out = orders.join(right, on="user", lsuffix="_order", rsuffix="_user")
    return out


def unmatched(orders, users):
    return int((~orders["user"].isin(lookup(users)["user"])).sum())
