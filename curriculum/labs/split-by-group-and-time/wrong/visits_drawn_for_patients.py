"""Your program shuffles the visits and takes the patients in the order in which they then appear. No patient
is in both parts, but who has many visits stands near the front nearly always: a patient with 300 visits
among nine with one is nearly certain to be tested. Draw from the different patients, each of them once."""

import pandas as pd


def group_split(df, by, seed):
    """Return (train, test): a fifth of the values of by are in test, each with all its rows."""
    values = df[by].sample(frac=1, random_state=seed).unique()
    in_test = df[by].isin(values[: max(1, len(values) // 5)])
    return df[~in_test], df[in_test]


def time_split(df, time, cut, gap):
    """Return (train, test): labels known before the day cut, and days from cut on."""
    day = pd.to_datetime(df[time], format="%d.%m.%Y")
    cut = pd.to_datetime(cut, format="%d.%m.%Y")
    return df[day + pd.Timedelta(days=gap) < cut], df[day >= cut]
