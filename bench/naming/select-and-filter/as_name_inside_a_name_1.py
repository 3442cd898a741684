def active_users(df):
    kept = df[(df["visits"] != 0) & ~df["blocked"]]
    return kept[["name", "country", "visits"]].assign(heavy=kept["visits"] >= 100)


def page(df, number, size):
    return df.iloc[(number - 1) * size : number * size]


def moved(df, names, country):
    out = df.copy()
    for wanted in names:
        out.loc[out["name"].str.contains(wanted, regex=False), "country"] = country
    return out
