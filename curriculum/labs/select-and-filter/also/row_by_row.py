import pandas as pd


def active_users(df: pd.DataFrame) -> pd.DataFrame:
    """Return the active users, one row looked at after the other."""
    rows = zip(df["blocked"], df["visits"], strict=True)
    places = [i for i, (blocked, visits) in enumerate(rows) if not blocked and visits != 0]
    found = df.iloc[places]
    return pd.DataFrame(
        {
            "name": found["name"],
            "country": found["country"],
            "visits": found["visits"],
            "heavy": pd.Series([v >= 100 for v in found["visits"]], found.index, dtype=bool),
        }
    )


def page(df: pd.DataFrame, number: int, size: int) -> pd.DataFrame:
    """Return the rows at the places that belong to the page."""
    places = [place for place in range(len(df)) if place // size + 1 == number]
    return df.take(places)


def moved(df: pd.DataFrame, names: list[str], country: str) -> pd.DataFrame:
    """Return the table with one cell written after the other."""
    new = df.copy()
    column = new.columns.get_loc("country")
    for place, name in enumerate(df["name"]):
        if name in names:
            new.iloc[place, column] = country
    return new
