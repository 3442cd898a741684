import numpy as np


def split(df, share, seed):
    group = df["text"].map(clean).factorize()[0]
    number = group.max() + 1
    chosen = range(round(share * number))
    test_rows = np.flatnonzero(np.isin(group, chosen))
    train_rows = np.flatnonzero(~np.isin(group, chosen))
    return df.iloc[train_rows], df.iloc[test_rows]


def clean(t):
    words = []
    for word in t.split():
        words.append(word.lower())
    return " ".join(words)
