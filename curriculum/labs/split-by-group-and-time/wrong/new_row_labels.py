"""You number the rows of each part anew. The labels were the way back from a row to
its place in the table, and to what else is known about it; after a split they
should be the same as before."""

import numpy as np
import pandas as pd


def group_split(df, by, seed):
    """Return (train, test): a fifth of the values of by are in test, each with all its rows."""
    values = np.random.default_rng(seed).permutation(df[by].unique().tolist())
    in_test = df[by].isin(values[: max(1, len(values) // 5)])
    return df[~in_test].reset_index(drop=True), df[in_test].reset_index(drop=True)


def time_split(df, time, cut, gap):
    """Return (train, test): labels known before the day cut, and days from cut on."""
    day = pd.to_datetime(df[time], format="%d.%m.%Y")
    cut = pd.to_datetime(cut, format="%d.%m.%Y")
    train, test = df[day + pd.Timedelta(days=gap) < cut], df[day >= cut]
    return train.reset_index(drop=True), test.reset_index(drop=True)
