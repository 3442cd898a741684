def lookup(users):
    table = {}
    for user, country in zip(users["user"], users["country"]):
        if user != user:
            continue
        if user in table and table[user] != country:
            raise ValueError("two countries")
        table[user] = country
    return table


def attach_home(orders, users):
    table = lookup(users)
    return orders.assign(home=[table.get(u) for u in orders["user"]])


def unmatched(orders, users):
    table = lookup(users)
    return sum(1 for u in orders["user"] if u not in table)
