import pandas as pd


def lag_mean(df: pd.DataFrame, k: int) -> pd.Series:
    """Return for each row the mean sales of the k rows of its shop before it."""
    # TODO: this looks at today, at other shops, and at the order of the file
    return df["sold"].rolling(k).mean()
