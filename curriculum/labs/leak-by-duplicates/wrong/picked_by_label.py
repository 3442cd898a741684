"""You take the training rows by their labels: those whose label is not in the test part. Where two
exports stand one below the other, a label stands for two rows, and the second one goes too although
it was not drawn. It is then in neither part. Decide row by row: a mask, and its opposite."""

import numpy as np


def split(df, share, seed):
    key = df["text"].str.lower().str.split().str.join(" ")
    groups = key.unique()
    drawn = np.random.default_rng(seed).permutation(groups)[: round(share * len(groups))]
    test = df[key.isin(drawn)]
    return df[~df.index.isin(test.index)], test
