import pandas as pd


def attach_home(orders, users):
    if users["user"].duplicated().any():
        raise ValueError("user twice")
    small = users[["user", "country"]].rename(columns={"country": "home"})
    out = pd.merge(orders, small, on="user", how="left")
    out.index = orders.index
    return out


def unmatched(orders, users):
    if users["user"].duplicated().any():
        raise ValueError("user twice")
    return int((~orders["user"].isin(users["user"])).sum())
