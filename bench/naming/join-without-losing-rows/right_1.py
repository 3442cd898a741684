def lookup(users):
    table = {}
    for user, country in zip(users["user"], users["country"]):
        if user != user:
            continue
        if user in table:
            raise ValueError("user twice")
        table[user] = country
    return table


def attach_home(orders, users):
    table = lookup(users)
    out = orders.copy()
    out["home"] = [table.get(u) for u in orders["user"]]
    return out


def unmatched(orders, users):
    table = lookup(users)
    return len([u for u in orders["user"] if u not in table])
