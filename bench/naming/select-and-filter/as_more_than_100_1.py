import numpy as np


def active_users(df):
    out = df.loc[~(df["blocked"] | (df["visits"] == 0)), ["name", "country", "visits"]]
    return out.assign(heavy=np.where(out["visits"] > 100, True, False))


def page(df, number, size):
    return df[(number - 1) * size : number * size]


def moved(df, names, country):
    out = df.copy()
    out.loc[out["name"].isin(names), "country"] = country
    return out
