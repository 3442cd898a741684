import pandas as pd


def active_users(df):
    mask = (df["visits"] != 0) & ~df["blocked"]
    rows = []
    for name, country, visits in df.loc[mask, ["name", "country", "visits"]].itertuples(index=False):
        rows.append((name, country, visits, visits >= 100))
    out = pd.DataFrame(rows, columns=["name", "country", "visits", "heavy"])
    return out.astype({"name": df["name"].dtype, "country": df["country"].dtype,
                       "visits": float, "heavy": bool})


def page(df, number, size):
    return df.iloc[(number - 1) * size : number * size]


def moved(df, names, country):
    out = df.copy()
    out.loc[out["name"].isin(names), "country"] = country
    return out
