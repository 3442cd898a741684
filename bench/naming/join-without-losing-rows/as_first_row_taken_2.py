def lookup(users):
    known = users[users["user"].notna()]
    return dict(zip(known["user"], known["country"]))


def attach_home(orders, users):
    out = orders.copy()
    out["home"] = out["user"].map(lookup(users))
    return out


def unmatched(orders, users):
    return int((~orders["user"].isin(list(lookup(users)))).sum())
