"""You fill the test part until it holds its share of the *rows*. A group of forty messages then fills
it alone, and how many different messages are tested depends on the draw. The lesson counts groups:
their number times `share`, rounded."""

import numpy as np


def split(df, share, seed):
    key = df["text"].str.lower().str.split().str.join(" ")
    sizes = key.value_counts()
    drawn, rows = [], 0
    for group in np.random.default_rng(seed).permutation(sizes.index):
        if rows < share * len(df):
            drawn.append(group)
            rows += sizes[group]
    in_test = key.isin(drawn).to_numpy()
    return df[~in_test], df[in_test]
