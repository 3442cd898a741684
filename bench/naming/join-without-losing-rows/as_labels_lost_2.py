def lookup(users):
    known = users.dropna(subset=["user"])
    if known["user"].duplicated().any():
        raise ValueError("user twice")
    return dict(zip(known["user"], known["country"]))


def attach_home(orders, users):
    table = lookup(users)
    out = orders.reset_index(drop=True)
    out["home"] = [table.get(u) for u in out["user"]]
    return out


def unmatched(orders, users):
    table = lookup(users)
    return sum(1 for u in orders["user"] if u not in table)
