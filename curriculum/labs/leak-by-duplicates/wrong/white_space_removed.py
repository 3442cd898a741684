"""You take all white space out of the key. `Late parcel` and `lateparcel` are then one group,
although a model that reads word by word sees two words here and one there. A run of white space
becomes one space; only at the ends it goes."""

import numpy as np


def split(df, share, seed):
    """Return a training and a test part of the messages, twins together on one side."""
    key = df["text"].str.lower().str.replace(r"\s+", "", regex=True)
    groups = key.unique()
    drawn = np.random.default_rng(seed).permutation(groups)[: round(share * len(groups))]
    in_test = key.isin(drawn).to_numpy()
    return df[~in_test], df[in_test]
