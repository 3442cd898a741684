"""You set heavy with two pairs of brackets. The first makes a new table of the rows, the second
writes into that, and it is thrown away: heavy is False everywhere. One .loc with rows and column
writes into the table."""

import pandas as pd


def active_users(df: pd.DataFrame) -> pd.DataFrame:
    """Return name, country, visits and heavy of the users who are active."""
    active = df[~df["blocked"] & (df["visits"] != 0)]
    active = active[["name", "country", "visits"]].assign(heavy=False)
    active[active["visits"] >= 100]["heavy"] = True
    return active


def page(df: pd.DataFrame, number: int, size: int) -> pd.DataFrame:
    """Return the rows of page number, the first page being 1."""
    return df.iloc[(number - 1) * size : number * size]


def moved(df: pd.DataFrame, names: list[str], country: str) -> pd.DataFrame:
    """Return the table with the country of the named users replaced."""
    new = df.copy()
    new.loc[new["name"].isin(names), "country"] = country
    return new
