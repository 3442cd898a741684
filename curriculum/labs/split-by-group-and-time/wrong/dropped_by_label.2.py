import numpy as np
import pandas as pd


def group_split(df, by, seed):
    """Return (train, test): a fifth of the values of by are in test, each with all its rows."""
    values = np.random.default_rng(seed).permutation(df[by].unique().tolist())
    in_test = df[by].isin(values[: max(1, len(values) // 5)])
    test = df[in_test]
    return df.drop(test.index), test


def time_split(df, time, cut, gap):
    """Return (train, test): labels known before the day cut, and days from cut on."""
    day = pd.to_datetime(df[time], format="%d.%m.%Y")
    cut = pd.to_datetime(cut, format="%d.%m.%Y")
    return df[day + pd.Timedelta(days=gap) < cut], df[day >= cut]
