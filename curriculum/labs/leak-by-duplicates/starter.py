import numpy as np


def split(df, share, seed):
    """Return a training and a test part of the messages."""
    # TODO: a test message must not have a twin in training, and no message may get lost
    order = np.random.default_rng(seed).permutation(len(df))
    cut = round(share * len(df))
    test, train = df.iloc[np.sort(order[:cut])], df.iloc[np.sort(order[cut:])]
    return train, test.drop_duplicates()
