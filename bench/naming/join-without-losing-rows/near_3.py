def lookup(users):
    known = users.dropna(subset=["user"])
    if known["user"].duplicated().any():
        raise ValueError("user twice")
    return known.set_index("user")["country"]


def attach_home(orders, users):
    new = orders.copy()
    new.insert(0, "home", orders["user"].map(lookup(users)))
    return new


def unmatched(orders, users):
    return int((~orders["user"].dropna().isin(lookup(users).index)).sum())
