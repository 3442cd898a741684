def active_users(df):
    kept = df[(df["visits"] != 0) & ~df["blocked"]]
    return kept[["name", "country", "visits"]].assign(heavy=kept["visits"] >= 100)


def page(df, number, size):
    return df.iloc[(number - 1) * size :].head(size)


def moved(df, names, country):
    there = df[df["name"].isin(names)]
    return there.assign(country=country)
