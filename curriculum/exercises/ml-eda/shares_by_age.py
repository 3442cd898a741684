"""Shares by age group

A survey reports its answers by age group. Cut the ages into groups and return which share of the people with a usable
age each group has.

- `ages`: a Series of floats, or missing. Only ages from 0 to below 120 are usable; others are typing errors and
  belong to no group. At least one age is usable. Any labels.
- The groups are called `"young"` (below 30), `"middle"` (from 30 to below 60) and `"old"` (from 60).
- Returns a dict with exactly these three keys, and floats as values. A group without anybody has 0.0. Nothing is
  rounded.

>>> shares = shares_by_age(pd.Series([18.0, 30.0, None, 59.0, 60.0, 340.0]))
>>> shares["young"], shares["middle"], shares["old"]
(0.25, 0.5, 0.25)
"""

import pandas as pd

minutes = 5
chapter = "02-shape-of-a-column"
hint = "Which edge does each bin own? Counting what `pd.cut` returns gives a group without anybody a 0."


def shares_by_age(ages: pd.Series) -> dict[str, float]:
    group = pd.cut(ages, bins=[0, 30, 60, 120], right=False, labels=["young", "middle", "old"])
    return group.value_counts(normalize=True).to_dict()


def cases(rng):
    yield (pd.Series([18.0]),)
    yield (pd.Series([30.0, None]),)
    yield (pd.Series([29.5, 119.5, -0.5]),)
    yield (pd.Series([18.0, 30.0, None, 59.0, 60.0]),)
    yield (pd.Series([60.0, 60.0, 12.0], index=[2, 2, 2]),)
    yield (pd.Series([0.0, 119.0, None, None, 29.0, 30.0]),)
    yield (pd.Series([None, 45.0, 30.0, 61.0]),)
    yield (pd.Series([-1.0, 0.0, 30.0]),)
    yield (pd.Series([120.0, 30.0, -7.0, 15.0, 999.0]),)
    for n in (6, 12):
        ages = rng.integers(0, 120, n).astype(float)
        yield (pd.Series([*ages.tolist(), 30.0, 60.0, None]),)


def wrong_right_edges(ages):
    """Somebody of 30 is young in your program, or somebody of 60 is middle. If you say nothing, each bin owns its right edge."""
    group = pd.cut(ages, bins=[0, 30, 60, 120], labels=["young", "middle", "old"])
    return group.value_counts(normalize=True).to_dict()


def wrong_share_of_all_rows(ages):
    """You divide by all rows. The shares are those of the people with a usable age."""
    group = pd.cut(ages, bins=[0, 30, 60, 120], right=False, labels=["young", "middle", "old"])
    return (group.value_counts() / len(ages)).to_dict()


def wrong_counts(ages):
    """You return how many people each group has. The task asks for shares."""
    group = pd.cut(ages, bins=[0, 30, 60, 120], right=False, labels=["young", "middle", "old"])
    return {name: float(count) for name, count in group.value_counts().items()}
