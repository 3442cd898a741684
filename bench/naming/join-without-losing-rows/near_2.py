def lookup(users):
    known = users.dropna(subset=["user"])
    if known["user"].duplicated().any():
        raise ValueError("user twice")
    return known.set_index("user")["country"]


def attach_home(orders, users):
    return orders.assign(home=orders["user"].map(lookup(users)))


def unmatched(orders, users):
    return int(orders["user"].isin(lookup(users).index).sum())
