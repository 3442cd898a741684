import numpy as np


def split(df, share, seed):
    """Return a training and a test part of the messages, twins together on one side."""
    key = df["text"].str.lower().str.split().str.join(" ")
    groups = key.unique()
    drawn = np.random.default_rng(seed).permutation(groups)[: round(share * len(groups))]
    in_test = key.isin(drawn).to_numpy()
    return df[~in_test], df[in_test]
