import pandas as pd


def lookup(users):
    known = users.dropna(subset=["user"])
    if known["user"].duplicated().any():
        raise ValueError("user twice")
    return known[["user", "country"]]


def attach_home(orders, users):
    out = pd.merge(orders, lookup(users), on="user", how="left")
    out.index = orders.index
    column = "country_y" if "country_y" in out.columns else "country"
    out["home"] = out[column]
    return out


def unmatched(orders, users):
    return int((~orders["user"].isin(lookup(users)["user"])).sum())
