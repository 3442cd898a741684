def active_users(df):
    kept = df[(df["visits"] != 0) & ~df["blocked"]].sort_values("name")
    return kept[["name", "country", "visits"]].assign(heavy=kept["visits"] >= 100)


def page(df, number, size):
    last = number * size
    return df.iloc[max(last - size, 0) : last - 1]


def moved(df, names, country):
    out = df.copy()
    out.loc[out["name"].isin(names), "country"] = country
    return out
