def lookup(users):
    known = users.dropna(subset=["user"]).drop_duplicates("user")
    return known[["user", "country"]].rename(columns={"country": "home"})


def attach_home(orders, users):
    right = lookup(users)
    out = orders.merge(right, on="user")
    return out.set_axis(orders.index[orders["user"].isin(right["user"])])


def unmatched(orders, users):
    return int((~orders["user"].isin(lookup(users)["user"])).sum())
