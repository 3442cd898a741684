"""An honest mean

A museum asks its visitors for a rating from 1 to 5. Many hand the form back without one. A mean rating should never
be shown without the share of visitors who gave one. Return both.

- `ratings`: a Series of floats with any labels. Missing ratings are `NaN`. There is at least one row, and at least
  one rating is not missing.
- Returns a tuple of two floats: the mean of the ratings that were given, and the share of the rows that have one,
  between 0 and 1. Nothing is rounded.

>>> honest_mean(pd.Series([4, None, 5, None]))
(4.5, 0.5)
"""

import pandas as pd

minutes = 4
chapter = "01-columns-with-names"
hint = "The mean of a mask is a share. What comes out of pandas is a NumPy number; `float()` makes an ordinary one."


def honest_mean(ratings: pd.Series) -> tuple:
    return float(ratings.mean()), float(ratings.notna().mean())


def cases(rng):
    yield (pd.Series([3.0]),)
    yield (pd.Series([None, 2.0]),)
    yield (pd.Series([4.0, None, 5.0, None]),)
    yield (pd.Series([None, None, 1.0], index=["a", "b", "c"]),)
    yield (pd.Series([5.0, 4.0, 1.0], index=[7, 7, 9]),)
    yield (pd.Series([1.0, None, 2.0, 5.0, None], index=[5, 3, 9, 1, 0]),)
    for n in (6, 11):
        given = rng.integers(1, 6, n).astype(float)
        given[rng.integers(0, n - 1, 3)] = None
        yield (pd.Series(given),)


def wrong_divides_by_all(ratings):
    """You divide the sum by the number of rows, so whoever gave no rating counts as 0. The mean goes over the ratings that
    were given."""
    return float(ratings.sum() / len(ratings)), float(ratings.notna().mean())


def wrong_share_of_the_missing(ratings):
    """Your second number is the share of rows without a rating. The share of those with one is asked for."""
    return float(ratings.mean()), float(ratings.isna().mean())


def wrong_count_for_share(ratings):
    """Your second number says how many ratings there are. A share is that number divided by the number of rows."""
    return float(ratings.mean()), float(ratings.notna().sum())
