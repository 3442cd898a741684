import pandas as pd


def lookup(users):
    known = users.dropna(subset=["user"])
    if known["user"].duplicated().any():
        raise ValueError("user twice")
    return known.set_index("user")["country"]


def attach_home(orders, users):
    homes = lookup(users)
    pieces = []
    for user, group in orders.groupby("user", dropna=False):
        home = homes.get(user) if user == user else None
        pieces.append(group.assign(home=home))
    return pd.concat(pieces) if pieces else orders.assign(home=None)


def unmatched(orders, users):
    return int((~orders["user"].isin(lookup(users).index)).sum())
