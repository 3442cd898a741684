"""You keep one row of each group of twins and lose the others. Nothing leaks then, but forty people
who write "no heating" become one, and of two topics for the same text one is lost by chance. Keep
all rows, and keep twins together."""

import numpy as np


def split(df, share, seed):
    key = df["text"].str.lower().str.split().str.join(" ")
    first = ~key.duplicated().to_numpy()
    df, key = df[first], key[first]
    drawn = np.random.default_rng(seed).permutation(key)[: round(share * len(key))]
    in_test = key.isin(drawn).to_numpy()
    return df[~in_test], df[in_test]
