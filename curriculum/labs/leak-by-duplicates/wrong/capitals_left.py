"""Your key tidies the white space and leaves capital letters as they are. "LATE PARCEL" is then no
twin of "Late parcel". Make all letters small as well."""

import numpy as np


def split(df, share, seed):
    key = df["text"].str.split().str.join(" ")
    groups = key.unique()
    drawn = np.random.default_rng(seed).permutation(groups)[: round(share * len(groups))]
    in_test = key.isin(drawn).to_numpy()
    return df[~in_test], df[in_test]
