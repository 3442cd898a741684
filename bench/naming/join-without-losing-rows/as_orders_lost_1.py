import pandas as pd


def attach_home(orders, users):
    known = users[users["user"].notna()]
    if not known["user"].is_unique:
        raise ValueError("user twice")
    small = known[["user", "country"]].rename(columns={"country": "home"})
    kept = orders[orders["user"].isin(small["user"])]
    out = pd.merge(kept, small, on="user")
    return out.set_axis(kept.index)


def unmatched(orders, users):
    known = users[users["user"].notna()]
    if not known["user"].is_unique:
        raise ValueError("user twice")
    return int(sum(u not in set(known["user"]) for u in orders["user"]))
