"""You put the first fifth of the patients into the test, whatever the seed.
Patients seldom come in random order: those at the top may be the oldest ones, or
all from one ward, and the test asks about them only."""

import numpy as np
import pandas as pd


def group_split(df, by, seed):
    """Return (train, test): a fifth of the values of by are in test, each with all its rows."""
    values = df[by].unique().tolist()
    in_test = df[by].isin(values[: max(1, len(values) // 5)])
    return df[~in_test], df[in_test]


def time_split(df, time, cut, gap):
    """Return (train, test): labels known before the day cut, and days from cut on."""
    day = pd.to_datetime(df[time], format="%d.%m.%Y")
    cut = pd.to_datetime(cut, format="%d.%m.%Y")
    return df[day + pd.Timedelta(days=gap) < cut], df[day >= cut]
