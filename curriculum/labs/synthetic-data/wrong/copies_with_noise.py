"""You take the 80 real rows again and again with a little noise. Columns and correlations come out
nearly right, and everyone in the file is still recognisable: nearly every row of yours has its
original next to it."""

import numpy as np
import pandas as pd


def make_data(n, seed, drift):
    """Return a table of n customers that never lived."""
    rng = np.random.default_rng(seed)
    real = pd.read_csv("data/customers.csv")
    df = real.iloc[rng.integers(0, len(real), n)].reset_index(drop=True)
    df["income"] = df["income"] * np.exp(rng.normal(0, 0.005, n))
    df["debt"] = df["debt"] * np.exp(rng.normal(0, 0.005, n) + 0.8 * drift)
    return df
