"""Guess the rent from the town

In a list of flats, some rents are missing. A flat without a rent gets the median of the known rents of its town. If no
rent is known in the town, or if the town itself is missing, it gets the median of all known rents.

- `flats`: a DataFrame with the columns `town` (text or missing) and `rent` (float or missing), with any labels. At least
  one rent is known. It isn't changed.
- Returns the rents as a Series without gaps, under the labels of `flats` and in its order. All medians are those of the
  known rents, before anything was filled.

>>> flats = pd.DataFrame({"town": ["Ulm", "Ulm", "Bath", "Bath", "York"], "rent": [400.0, 600.0, 900.0, None, None]})
>>> guess_the_rent(flats).tolist()
[400.0, 600.0, 900.0, 900.0, 600.0]
"""

import pandas as pd

minutes = 5
chapter = "02-fill-and-mark"
hint = "Fill twice: first with the median of the town, then what is still missing. From which Series do you take the second median?"


def guess_the_rent(flats: pd.DataFrame) -> pd.Series:
    rent = flats["rent"]
    of_town = flats.groupby("town")["rent"].transform("median")
    return rent.fillna(of_town).fillna(rent.median())


def cases(rng):
    yield (pd.DataFrame({"town": ["Ulm"], "rent": [400.0]}),)
    yield (pd.DataFrame({"town": ["Ulm", "Bath"], "rent": [400.0, None]}),)
    yield (pd.DataFrame({"town": ["Ulm", None, "Ulm"], "rent": [400.0, None, 700.0]}),)
    yield (pd.DataFrame({"town": [None, None, "Ulm"], "rent": [400.0, None, 700.0]}),)
    yield (pd.DataFrame({"town": ["Ulm", "Ulm", "Bath", "Bath", "York"], "rent": [400.0, 600.0, 900.0, None, None]}),)
    yield (pd.DataFrame({"town": ["A", "A", "A", "A", "B"], "rent": [300.0, 310.0, 900.0, None, 2000.0]}, index=[2, 2, 5, 5, 1]),)
    yield (pd.DataFrame({"town": ["A", "B", "B", "B", "C"], "rent": [100.0, 500.0, None, None, None]}),)
    yield (pd.DataFrame({"town": ["A", "A", "A", "B", "C", None], "rent": [100.0, None, None, 900.0, None, None]}),)
    for n in (8, 14):
        town = [None, *["PQRS"[i] for i in rng.integers(0, 4, n)], "T", "P", "P", "Q"]
        rent = [None, *(rng.integers(20, 200, n) * 10.0), None, 5000.0, None, None]
        table = pd.DataFrame({"town": town, "rent": rent})
        table.loc[rng.permutation(n)[: n // 3] + 1, "rent"] = None
        yield (table,)


def wrong_one_median_for_all(flats):
    """You fill every gap with the median of all rents. Where the town is known, its own median says more."""
    return flats["rent"].fillna(flats["rent"].median())


def wrong_gaps_left(flats):
    """Some gaps are left: a town without a known rent has no median either."""
    return flats["rent"].fillna(flats.groupby("town")["rent"].transform("median"))


def wrong_median_of_filled(flats):
    """Your second median is taken after the first filling, so invented rents count in it. Take it from the known ones."""
    rent = flats["rent"].fillna(flats.groupby("town")["rent"].transform("median"))
    return rent.fillna(rent.median())


def wrong_known_rents_replaced(flats):
    """You replace known rents by the median of their town. Only the gaps are to be filled."""
    return flats.groupby("town")["rent"].transform("median").fillna(flats["rent"].median())
