"""You draw the patients with replacement, as rng.choice does unless told otherwise: after each draw the
patient goes back into the hat and can be drawn again. Whoever is drawn twice is still one patient, so the
test has fewer than a fifth of them. Say replace=False, or shuffle the patients and take the first ones."""

import numpy as np
import pandas as pd


def group_split(df, by, seed):
    """Return (train, test): a fifth of the values of by are in test, each with all its rows."""
    values = df[by].unique()
    drawn = np.random.default_rng(seed).choice(values, max(1, len(values) // 5))
    in_test = df[by].isin(drawn)
    return df[~in_test], df[in_test]


def time_split(df, time, cut, gap):
    """Return (train, test): labels known before the day cut, and days from cut on."""
    day = pd.to_datetime(df[time], format="%d.%m.%Y")
    cut = pd.to_datetime(cut, format="%d.%m.%Y")
    return df[day + pd.Timedelta(days=gap) < cut], df[day >= cut]
