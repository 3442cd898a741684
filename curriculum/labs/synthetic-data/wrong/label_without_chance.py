"""You call a customer late whenever the chance is above one half. So nobody with a chance of 0.4 is
ever late, and a model can be perfect on this table. Draw: late if a random number from 0 to 1 is
below the chance."""

import numpy as np
import pandas as pd


def make_data(n, seed, drift):
    """Return n customers that never lived; `drift` moves the debts by so many spreads."""
    rng = np.random.default_rng(seed)
    u = rng.normal(0, 1, n)
    v = 0.5 * u + np.sqrt(1 - 0.5**2) * rng.normal(0, 1, n) + drift
    chance = 1 / (1 + np.exp(1.6 - v + 0.8 * u))
    return pd.DataFrame(
        {
            "income": np.exp(3.4 + 0.4 * u),
            "debt": np.exp(1.6 + 0.8 * v),
            "region": rng.choice(["north", "south", "west"], size=n, p=[0.5, 0.3, 0.2]),
            "late": (chance > 0.5).astype(int),
        }
    )
