import pandas as pd


def active_users(df: pd.DataFrame) -> pd.DataFrame:
    """Return the active users, found by a query written as text."""
    found = df.query("not blocked and (visits.isna() or visits > 0)").copy()
    found["heavy"] = found["visits"].fillna(0).ge(100)
    return found.loc[:, ["name", "country", "visits", "heavy"]]


def page(df: pd.DataFrame, number: int, size: int) -> pd.DataFrame:
    """Return the last rows of the first pages."""
    return df.head(number * size).tail(-(number - 1) * size if number > 1 else len(df))


def moved(df: pd.DataFrame, names: list[str], country: str) -> pd.DataFrame:
    """Return the table with the country kept where the name is not in the list."""
    stays = ~df["name"].isin(names)
    return df.assign(country=df["country"].where(stays, country))
