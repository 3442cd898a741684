"""Without yourself

A delivery service wants to predict how a tour will be rated, and the model should know how well the *other* tours of
the same driver were rated. For each tour, give the mean rating of the driver's other tours.

- `driver` and `rating`: two Series without gaps that have the same labels, all of them different. There are at least
  two tours. `rating` holds ints or floats.
- Returns a Series of floats with the same labels. A tour whose driver has no other tour gets the mean rating of all
  other tours.

>>> without_yourself(pd.Series(["Bo", "Bo", "Bo", "Ida"]), pd.Series([5, 2, 3, 1])).round(3).tolist()
[2.5, 4.0, 3.5, 3.333]
"""

import pandas as pd

minutes = 6
chapter = "02-a-number-for-a-name"
hint = "Go through the tours one by one. Which mask says \"another tour\", and which one \"another tour of the same driver\"?"


def without_yourself(driver: pd.Series, rating: pd.Series) -> pd.Series:
    numbers = []
    for label in driver.index:
        others = driver.index != label
        same = others & (driver == driver[label])
        chosen = same if same.any() else others
        numbers.append(float(rating[chosen].mean()))
    return pd.Series(numbers, index=driver.index)


def cases(rng):
    s = lambda values, **more: pd.Series(values, **more)
    yield s(["Bo", "Bo"]), s([5, 2])
    yield s(["Bo", "Ida"]), s([5, 2])
    yield s(["Bo", "Bo", "Ida"]), s([0, 0, 3])
    yield s(["Bo", "Bo", "Bo", "Ida"]), s([5, 2, 3, 1])
    yield s(["Bo", "Ida", "Bo"], index=[7, 2, 0]), s([1, 5, 2], index=[7, 2, 0])
    yield s(["Bo", "Ida", "Kim"]), s([4.0, 1.0, 2.0])
    yield s(["a", "b", "a", "b", "c"], index=list("vwxyz")), s([1, 2, 5, 3, 4], index=list("vwxyz"))
    for n in (5, 9):
        labels = rng.permutation(n + 3).tolist()
        names = ["solo", "pair", "pair"] + [["Bo", "Ida", "Kim"][i] for i in rng.integers(0, 3, n)]
        yield s(names, index=labels), s([5, 1, 4] + rng.integers(1, 6, n).tolist(), index=labels)


def wrong_yourself_included(driver, rating):
    """The tour's own rating is in your mean. For a driver with one tour your number is the rating itself, which the model
    is meant to predict."""
    return rating.groupby(driver).transform("mean").astype(float)


def wrong_all_tours_for_the_lonely(driver, rating):
    """For a driver with a single tour you take the mean of all tours, and this very tour is among them. Take all *other*
    tours."""
    groups = rating.groupby(driver)
    n, total = groups.transform("size"), groups.transform("sum")
    return ((total - rating) / (n - 1)).where(n > 1, rating.mean()).astype(float)


def wrong_divided_by_all(driver, rating):
    """You take the tour's own rating out of the sum but still count the tour. The sum has one member fewer, so divide by
    one fewer."""
    groups = rating.groupby(driver)
    n, total = groups.transform("size"), groups.transform("sum")
    lonely = (rating.sum() - rating) / (len(rating) - 1)
    return ((total - rating) / n).where(n > 1, lonely).astype(float)
