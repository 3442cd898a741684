"""Your key makes the letters small and leaves the white space inside the text as it is. "lift  stuck"
with two spaces is then no twin of "lift stuck", and `strip` only helps at the ends.
`" ".join(text.split())` makes every run of white space one space."""

import numpy as np


def split(df, share, seed):
    key = df["text"].str.lower().str.strip()
    groups = key.unique()
    drawn = np.random.default_rng(seed).permutation(groups)[: round(share * len(groups))]
    in_test = key.isin(drawn).to_numpy()
    return df[~in_test], df[in_test]
