import pandas as pd


def lookup(users):
    known = users.dropna(subset=["user"])
    if known["user"].duplicated().any():
        raise ValueError("user twice")
    return dict(zip(known["user"], known["country"]))


def attach_home(orders, users):
    table = lookup(users)
    return orders.assign(home=[table.get(u) for u in orders["user"]])


def unmatched(orders, users):
    table = lookup(users)
    n = 0
    for u in orders["user"]:
        if pd.isna(table.get(u)):
            n += 1
    return n
