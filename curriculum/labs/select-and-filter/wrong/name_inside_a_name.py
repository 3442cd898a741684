"""You look for the names inside the names: Jo is found in Joan too, and Joan moves along. `isin` asks
whether a name is one of the list, as a whole."""

import pandas as pd


def active_users(df: pd.DataFrame) -> pd.DataFrame:
    """Return name, country, visits and heavy of the users who are active."""
    # != is True for a missing number, so that whoever was not counted stays.
    active = df[~df["blocked"] & (df["visits"] != 0)]
    return active[["name", "country", "visits"]].assign(heavy=active["visits"] >= 100)


def page(df: pd.DataFrame, number: int, size: int) -> pd.DataFrame:
    """Return the rows of page number, the first page being 1."""
    return df.iloc[(number - 1) * size : number * size]


def moved(df: pd.DataFrame, names: list[str], country: str) -> pd.DataFrame:
    """Return the table with the country of the named users replaced."""
    new = df.copy()
    if names:
        new.loc[new["name"].str.contains("|".join(names)), "country"] = country
    return new
