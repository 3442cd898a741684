import pandas as pd


class OneHot:
    """A column of 0 and 1 for each category that fit saw; rare ones share a column."""

    def __init__(self, min_count=1):
        self.min_count = min_count

    def fit(self, df):
        """Decide the columns."""
        # TODO: which categories get a column, and which share one?
        return self

    def transform(self, df):
        """Return the columns that fit decided on, 1 where the row holds the category."""
        # TODO: the same columns for every table
        return pd.get_dummies(df, prefix_sep="=", dtype=int)
