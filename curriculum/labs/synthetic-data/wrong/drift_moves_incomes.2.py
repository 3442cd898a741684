import numpy as np
import pandas as pd


def make_data(n, seed, drift):
    """Return n customers that never lived; `drift` moves the debts by so many spreads."""
    rng = np.random.default_rng(seed)
    u = rng.normal(0, 1, n)
    v = 0.5 * u + np.sqrt(1 - 0.5**2) * rng.normal(0, 1, n)
    u, v = u + drift, v + drift
    chance = 1 / (1 + np.exp(1.6 - v + 0.8 * u))
    return pd.DataFrame(
        {
            "income": np.exp(3.4 + 0.4 * u),
            "debt": np.exp(1.6 + 0.8 * v),
            "region": rng.choice(["north", "south", "west"], size=n, p=[0.5, 0.3, 0.2]),
            "late": (rng.random(n) < chance).astype(int),
        }
    )
