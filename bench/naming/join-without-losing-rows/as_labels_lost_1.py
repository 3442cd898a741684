def lookup(users):
    known = users.dropna(subset=["user"])
    if known["user"].duplicated().any():
        raise ValueError("user twice")
    return known


def attach_home(orders, users):
    known = lookup(users)[["user", "country"]]
    known.columns = ["user", "home"]
    return orders.merge(known, how="left", on="user")


def unmatched(orders, users):
    return int((~orders["user"].isin(lookup(users)["user"])).sum())
