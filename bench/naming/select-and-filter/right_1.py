import numpy as np


def active_users(df):
    gone = (df["visits"].to_numpy() == 0) | df["blocked"].to_numpy(dtype=bool)
    out = df.loc[~gone, ["name", "country", "visits"]].copy()
    out["heavy"] = out["visits"].fillna(0) >= 100
    return out


def page(df, number, size):
    places = np.arange(len(df))[(number - 1) * size : number * size]
    return df.take(places)


def moved(df, names, country):
    out = df.copy()
    out.loc[out["name"].isin(list(names)), "country"] = country
    return out
