"""You count pages from 0, so page 1 shows what belongs on page 2. Page 1 begins with the first
row: (number - 1) * size."""

import pandas as pd


def active_users(df: pd.DataFrame) -> pd.DataFrame:
    """Return name, country, visits and heavy of the users who are active."""
    # != is True for a missing number, so that whoever was not counted stays.
    active = df[~df["blocked"] & (df["visits"] != 0)]
    return active[["name", "country", "visits"]].assign(heavy=active["visits"] >= 100)


def page(df: pd.DataFrame, number: int, size: int) -> pd.DataFrame:
    """Return the rows of page number, the first page being 1."""
    return df.iloc[number * size : (number + 1) * size]


def moved(df: pd.DataFrame, names: list[str], country: str) -> pd.DataFrame:
    """Return the table with the country of the named users replaced."""
    new = df.copy()
    new.loc[new["name"].isin(names), "country"] = country
    return new
