def attach_home(orders, users):
    known = users.loc[users["user"].notna(), ["user", "country"]]
    known = known.rename(columns={"country": "home"})
    numbered = orders.reset_index(names="label")
    out = numbered.merge(known, on="user", how="left").set_index("label")
    out.index.name = None
    return out


def unmatched(orders, users):
    known = users["user"].dropna()
    if known.duplicated().any():
        raise ValueError("user twice")
    return int((~orders["user"].isin(known)).sum())
