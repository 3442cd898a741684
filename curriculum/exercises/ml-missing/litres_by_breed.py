"""Complete it: litres by breed

A dairy keeps what it has learnt from last year's cows in an object, because this year's cows arrive one by one. `fit`
learns the median of the known litres of each breed and of all cows. `transform` fills the gaps of a later table: with
the median of the cow's breed, or, if `fit` has seen no known value of that breed, with the median of all. Fill the
four gaps.

- `last_year`, `cows`: DataFrames with the columns `breed` (text, no gaps) and `litres` (float or missing), with any
  labels. At least one value of `last_year` is known. No argument is changed.
- `litres_by_breed` returns `cows` with its gaps filled, as a new DataFrame.

>>> last_year = pd.DataFrame({"breed": ["Jersey", "Jersey", "Angler"], "litres": [16.0, 18.0, 30.0]})
>>> cows = pd.DataFrame({"breed": ["Jersey", "Fleckvieh"], "litres": [float("nan"), float("nan")]})
>>> litres_by_breed(last_year, cows)["litres"].tolist()
[17.0, 18.0]
"""

import pandas as pd

kind = "complete"
minutes = 4
chapter = "03-learnt-from-training-rows"
hint = "`fit` keeps two things under `self.`: a Series of medians and one number. `.map` looks up each breed in the Series."

starter = '''
import pandas as pd


class _BreedFiller:
    def fit(self, table):
        self.by_breed_ = ...
        self.overall_ = ...
        return self

    def transform(self, table):
        of_breed = ...
        return table.assign(litres=table["litres"].fillna(of_breed).fillna(...))


def litres_by_breed(last_year: pd.DataFrame, cows: pd.DataFrame) -> pd.DataFrame:
    filler = _BreedFiller().fit(last_year)
    return filler.transform(cows)
'''


class _BreedFiller:
    def fit(self, table):
        self.by_breed_ = table.groupby("breed")["litres"].median()
        self.overall_ = table["litres"].median()
        return self

    def transform(self, table):
        of_breed = table["breed"].map(self.by_breed_)
        return table.assign(litres=table["litres"].fillna(of_breed).fillna(self.overall_))


def litres_by_breed(last_year: pd.DataFrame, cows: pd.DataFrame) -> pd.DataFrame:
    filler = _BreedFiller().fit(last_year)
    return filler.transform(cows)


def _c(breed, litres, index=None):
    return pd.DataFrame({"breed": list(breed), "litres": pd.Series(litres, dtype=float).tolist()}, index=index)


def cases(rng):
    yield _c("J", [20]), _c("J", [None])
    yield _c("JJA", [16, 18, 30]), _c("JF", [None, None])
    yield _c("JJJAA", [16, 17, 24, None, None]), _c("AJA", [None, 31, None], [4, 4, 2])
    yield _c("JAAA", [10, 30, 32, 50]), _c("JJAA", [99, None, 70, None])
    yield _c("AAAJ", [10, 20, 60, 100]), _c("ZJZ", [None, 7, None])
    yield _c("AAAJ", [30, 40, 50, 10]), _c("ZA", [None, None])
    yield _c("JAB", [None, 12, 40]), _c("BJAZ", [None, None, None, 5])
    for n in (6, 9, 14):
        breed = [*"PQ", *["PQR"[i] for i in rng.integers(0, 3, n)], "S"]
        old = _c(breed, [*rng.integers(10, 40, n + 2).tolist(), None])
        new = _c("PQSZPQ", [None, None, None, None, 88, 99], [9, 8, 8, 7, 6, 5])
        yield old, new


def wrong_learnt_in_transform(last_year, cows):
    """You learn the medians from the table that is to be filled. A single cow with a gap would stay without a value: use
    what `fit` has kept."""
    of_breed = cows.groupby("breed")["litres"].transform("median")
    return cows.assign(litres=cows["litres"].fillna(of_breed).fillna(cows["litres"].median()))


def wrong_unknown_breed_left(last_year, cows):
    """A cow of a breed that `fit` hasn't seen, or has seen without any value, keeps its gap. Fill those with the median of
    all cows."""
    of_breed = cows["breed"].map(last_year.groupby("breed")["litres"].median())
    return cows.assign(litres=cows["litres"].fillna(of_breed))


def wrong_overall_of_medians(last_year, cows):
    """For an unknown breed you take the median of the medians. A breed with two cows then counts as much as one with two
    hundred."""
    medians = last_year.groupby("breed")["litres"].median()
    return cows.assign(litres=cows["litres"].fillna(cows["breed"].map(medians)).fillna(medians.median()))
