import pandas as pd


def active_users(df: pd.DataFrame) -> pd.DataFrame:
    """Return name, country, visits and heavy of the users who are active."""
    # TODO: which rows, which columns, and what of a missing number of visits?
    return df[["name", "country", "visits"]]


def page(df: pd.DataFrame, number: int, size: int) -> pd.DataFrame:
    """Return the rows of page number, the first page being 1."""
    raise NotImplementedError("one page")


def moved(df: pd.DataFrame, names: list[str], country: str) -> pd.DataFrame:
    """Return the table with the country of the named users replaced."""
    raise NotImplementedError("another country")
