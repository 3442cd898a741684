"""You keep rows together whose texts are equal letter by letter. "No heating" and "no heating" are
then two groups, and one can be in training while the other is in the test. Most models read both as
the same. Make the key first: small letters, single spaces, none at the ends."""

import numpy as np


def split(df, share, seed):
    groups = df["text"].unique()
    drawn = np.random.default_rng(seed).permutation(groups)[: round(share * len(groups))]
    in_test = df["text"].isin(drawn).to_numpy()
    return df[~in_test], df[in_test]
