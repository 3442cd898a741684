import pandas as pd


def group_split(df, by, seed):
    """Return (train, test): a fifth of the values of by are in test, each with all its rows."""
    # TODO: no value of by may be in both
    test = df.sample(frac=0.2, random_state=seed)
    return df.drop(test.index), test


def time_split(df, time, cut, gap):
    """Return (train, test): labels known before the day cut, and days from cut on."""
    # TODO: days are not text, and a label is known only gap days later
    return df[df[time] < cut], df[df[time] >= cut]
