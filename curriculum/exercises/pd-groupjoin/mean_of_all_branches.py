"""One mean for all branches

Each branch of a bank has sent in, week by week, the number of customers who rated it and their mean rating. The
single ratings are gone. Compute the mean rating of each branch over all its weeks, as if you had every single rating.

- `weeks`: a DataFrame with the columns `branch` (text), `customers` (whole numbers, at least 1) and `mean` (floats),
  one row for each week of a branch, with any labels. It has at least one row. It isn't changed.
- Returns a Series of floats called `rating`, with the branches in alphabetical order as its index, which is called
  `branch`. Nothing is rounded.

>>> weeks = pd.DataFrame({"branch": ["Mill", "Mill", "Bay"], "customers": [90, 10, 5], "mean": [4.0, 2.0, 5.0]})
>>> mean_of_all_branches(weeks)
branch
Bay     5.0
Mill    3.8
Name: rating, dtype: float64
"""

import pandas as pd

minutes = 7
chapter = "01-one-row-for-each-group"
hint = "What was the sum of the ratings of a week? Put that into each row first. `.rename(\"rating\")` gives a Series its name."


def mean_of_all_branches(weeks: pd.DataFrame) -> pd.Series:
    points = weeks.assign(points=weeks["customers"] * weeks["mean"])
    sums = points.groupby("branch")[["points", "customers"]].sum()
    return (sums["points"] / sums["customers"]).rename("rating")


def cases(rng):
    yield (pd.DataFrame({"branch": ["Bay"], "customers": [3], "mean": [4.5]}),)
    yield (pd.DataFrame({"branch": ["Mill", "Mill"], "customers": [1, 3], "mean": [5.0, 1.0]}),)
    yield (pd.DataFrame({"branch": ["Mill", "Mill", "Bay"], "customers": [90, 10, 5], "mean": [4.0, 2.0, 5.0]}),)
    yield (pd.DataFrame({"branch": ["B", "A", "B"], "customers": [2, 7, 6], "mean": [3.0, 4.0, 1.0]}, index=[5, 5, 1]),)
    yield (pd.DataFrame({"mean": [1.5, 4.5, 2.0], "branch": ["C", "C", "C"], "customers": [10, 20, 70]}),)
    for n in (5, 9):
        branch = [["North", "South", "East"][i] for i in rng.integers(0, 3, n)]
        yield (
            pd.DataFrame(
                {
                    "branch": [*branch, "East", "East"],
                    "customers": [*rng.integers(1, 40, n).tolist(), 2, 50],
                    "mean": [*(rng.integers(10, 50, n) / 10).tolist(), 1.0, 4.8],
                }
            ),
        )


def wrong_mean_of_means(weeks):
    """You average the means of the weeks. A week with ten customers then weighs as much as one with ninety."""
    return weeks.groupby("branch")["mean"].mean().rename("rating")


def wrong_divided_by_weeks(weeks):
    """You divide the sum of all ratings by the number of weeks. Divide it by the number of customers."""
    points = weeks.assign(points=weeks["customers"] * weeks["mean"])
    return points.groupby("branch")["points"].mean().rename("rating")


def wrong_all_in_one(weeks):
    """You divide by the customers of all branches together. Each branch has its own number of customers."""
    points = weeks.assign(points=weeks["customers"] * weeks["mean"])
    return (points.groupby("branch")["points"].sum() / weeks["customers"].sum()).rename("rating")
