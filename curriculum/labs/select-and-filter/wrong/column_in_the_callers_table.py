"""You add the column heavy to the table that you were given. It belongs to the caller, who now has
a column that nobody ordered. Add it to the table you return, with assign, or to a copy."""

import pandas as pd


def active_users(df: pd.DataFrame) -> pd.DataFrame:
    """Return name, country, visits and heavy of the users who are active."""
    df["heavy"] = df["visits"] >= 100
    active = df[~df["blocked"] & (df["visits"] != 0)]
    return active[["name", "country", "visits", "heavy"]]


def page(df: pd.DataFrame, number: int, size: int) -> pd.DataFrame:
    """Return the rows of page number, the first page being 1."""
    return df.iloc[(number - 1) * size : number * size]


def moved(df: pd.DataFrame, names: list[str], country: str) -> pd.DataFrame:
    """Return the table with the country of the named users replaced."""
    new = df.copy()
    new.loc[new["name"].isin(names), "country"] = country
    return new
