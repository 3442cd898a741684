import pandas as pd


def active_users(df):
    keep = df.query("visits >= 1 and not blocked")
    out = keep[["name", "country", "visits"]].copy()
    out["heavy"] = out["visits"] >= 100
    return out


def page(df, number, size):
    start = (number - 1) * size
    return df.iloc[start : start + size].copy()


def moved(df, names, country):
    out = df.copy()
    out["country"] = out["country"].where(~out["name"].isin(names), country)
    return out
