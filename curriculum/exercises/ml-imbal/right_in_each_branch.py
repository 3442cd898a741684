"""Right on average, right in each branch?

A chain of bike shops has a model that says how likely a rented bike comes back late. Head office is content: the numbers are right on average. Check each branch on its own.

- `rentals`: a DataFrame with at least one row and the columns `branch` (a text), `p` (a float from 0 to 1) and `late` (0 or 1), perhaps others. There are no gaps. It is not changed.
- `least`: a branch with fewer rentals than this is left out, a whole number, at least 1.
- Returns a dict: for each branch that isn't left out, a tuple of two floats. The first is the mean of `p` minus the share of late bikes: positive if the model says too much. The second is how much smaller the Brier score of the model is than that of the branch's own share of late bikes, said for every rental there: positive if the model is better.

>>> rentals = pd.DataFrame({"branch": ["N", "S", "N"], "p": [0.5, 0.25, 0.75], "late": [0, 0, 1]})
>>> right_in_each_branch(rentals, 2)
{'N': (0.125, 0.09375)}
"""

import numpy as np
import pandas as pd

minutes = 8
chapter = "02-seven-times-in-ten"
hint = "`for name, rows in rentals.groupby(\"branch\")` gives the rentals of each branch. The constant has a Brier score that can be computed from the share alone."


def right_in_each_branch(rentals: pd.DataFrame, least: int) -> dict[str, tuple[float, float]]:
    checked = {}
    for name, rows in rentals.groupby("branch"):
        if len(rows) >= least:
            share = rows["late"].mean()
            brier = ((rows["p"] - rows["late"]) ** 2).mean()
            checked[name] = float(rows["p"].mean() - share), float(share * (1 - share) - brier)
    return checked


def _rentals(branch, p, late):
    return pd.DataFrame({"branch": list(branch), "p": p, "late": late})


def cases(rng):
    yield _rentals("N", [0.25], [0]), 1
    yield _rentals("N", [0.25], [1]), 2
    yield _rentals("NSN", [0.5, 0.25, 0.75], [0, 0, 1]), 2
    yield _rentals("NSN", [0.5, 0.25, 0.75], [0, 0, 1]), 1
    yield _rentals("NNSS", [0.25, 0.25, 0.75, 0.75], [1, 0, 1, 0]), 2
    yield _rentals("SSSSN", [0.5, 0.5, 0.5, 0.75, 1.0], [1, 1, 0, 1, 1]), 1
    yield _rentals("NNNSSS", [0.1, 0.9, 0.1, 0.2, 0.9, 0.9], [0, 1, 1, 0, 0, 1]), 3
    for n in (8, 15, 30):
        p = rng.integers(1, 20, n) / 20
        branch = "NNNSSE" + "".join("NSEW"[i] for i in rng.integers(0, 4, n - 6))
        table = _rentals(branch, p, (rng.random(n) < p).astype(int))
        table.loc[table.index[:3], "late"] = [1, 0, 0]
        table["bike"] = np.arange(n)
        yield table, 3


def _checked(rentals, least, measure):
    return {name: measure(rows) for name, rows in rentals.groupby("branch") if len(rows) >= least}


def wrong_share_of_the_chain(rentals, least):
    """Your constant is the share of late bikes in the whole chain. It's to be the share of the branch itself."""
    share = rentals["late"].mean()

    def measure(rows):
        own, model = rows["late"].mean(), ((rows["p"] - rows["late"]) ** 2).mean()
        return float(rows["p"].mean() - own), float(((share - rows["late"]) ** 2).mean() - model)

    return _checked(rentals, least, measure)


def wrong_distance_of_each_row(rentals, least):
    """Your first number is the mean distance of each rental's `p` from 0 or 1. It is to be the mean of `p` minus the share, and may be negative."""
    def measure(rows):
        share, model = rows["late"].mean(), ((rows["p"] - rows["late"]) ** 2).mean()
        return float((rows["p"] - rows["late"]).abs().mean()), float(share * (1 - share) - model)

    return _checked(rentals, least, measure)


def wrong_constant_one_half(rentals, least):
    """You compare with somebody who says one half, and has 0.25. Compare with the share of late bikes in the branch."""
    def measure(rows):
        share, model = rows["late"].mean(), ((rows["p"] - rows["late"]) ** 2).mean()
        return float(rows["p"].mean() - share), float(0.25 - model)

    return _checked(rentals, least, measure)


def wrong_sign_turned(rentals, least):
    """Your first number is positive where the model says too little. It's to be what was said minus what happened."""
    def measure(rows):
        share, model = rows["late"].mean(), ((rows["p"] - rows["late"]) ** 2).mean()
        return float(share - rows["p"].mean()), float(share * (1 - share) - model)

    return _checked(rentals, least, measure)
