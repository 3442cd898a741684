def active_users(df):
    out = df[(df.visits != 0) & (df.blocked == False)][["name", "country", "visits"]].copy()  # noqa: E712
    out["heavy"] = out.visits.ge(100)
    return out


def page(df, number, size):
    first = number * size
    last = first + size
    return df.iloc[first:last]


def moved(df, names, country):
    out = df.copy()
    out["country"] = out["country"].mask(out["name"].isin(names), country)
    return out
