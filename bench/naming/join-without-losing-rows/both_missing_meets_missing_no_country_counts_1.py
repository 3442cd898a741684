def attach_home(orders, users):
    if users["user"].duplicated().any():
        raise ValueError("user twice")
    return orders.assign(home=orders["user"].map(users.set_index("user")["country"]))


def unmatched(orders, users):
    return int(attach_home(orders, users)["home"].isna().sum())
