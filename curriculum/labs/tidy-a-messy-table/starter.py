import pandas as pd


def tidy(df):
    """Return (clean, unreadable): typed rows, one for each order, and the rows to look at."""
    # TODO: spaces, the format of the date, unreadable cells, the last row of each order, types
    clean = df.copy()
    clean["date"] = pd.to_datetime(df["date"])
    clean["amount"] = pd.to_numeric(df["amount"])
    clean["paid"] = df["paid"] == "yes"
    unreadable = df.head(0)
    return clean, unreadable
