import numpy as np
import pandas as pd


def split(df, share, seed):
    """Each group draws a number; the groups with the smallest numbers are the test part."""
    text = df["text"].str.replace(r"\s+", " ", regex=True).str.strip().str.lower()
    codes, names = pd.factorize(text)
    drawn = np.random.RandomState(seed).rand(len(names))
    rank = drawn.argsort().argsort()
    in_test = rank[codes] < round(share * len(names))
    return df.loc[~in_test].copy(), df.loc[in_test].copy()
