"""Your days are read with the month first wherever that is possible: 3.11.2024
becomes the 11th of March. No error tells you so, because only 13 and more cannot be
a month. Say how the text is written: format="%d.%m.%Y"."""

import numpy as np
import pandas as pd


def group_split(df, by, seed):
    """Return (train, test): a fifth of the values of by are in test, each with all its rows."""
    values = np.random.default_rng(seed).permutation(df[by].unique().tolist())
    in_test = df[by].isin(values[: max(1, len(values) // 5)])
    return df[~in_test], df[in_test]


def time_split(df, time, cut, gap):
    """Return (train, test): labels known before the day cut, and days from cut on."""
    day = pd.to_datetime(df[time], format="mixed")
    cut = pd.to_datetime(cut)
    return df[day + pd.Timedelta(days=gap) < cut], df[day >= cut]
