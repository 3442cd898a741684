"""You compare days as text. Text is compared from the left: "28.2.2025" comes after
"1.4.2025", because 2 comes after 1, and February lands in the test. Turn the text
into days first."""

import numpy as np
import pandas as pd


def group_split(df, by, seed):
    """Return (train, test): a fifth of the values of by are in test, each with all its rows."""
    values = np.random.default_rng(seed).permutation(df[by].unique().tolist())
    in_test = df[by].isin(values[: max(1, len(values) // 5)])
    return df[~in_test], df[in_test]


def time_split(df, time, cut, gap):
    """Return (train, test): labels known before the day cut, and days from cut on."""
    day = pd.to_datetime(df[time], format="%d.%m.%Y")
    known = (day + pd.Timedelta(days=gap)).dt.strftime("%d.%m.%Y")
    return df[known < cut], df[df[time] >= cut]
