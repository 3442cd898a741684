"""Rents for new flats

An agency predicts the rent of a flat, and the street is to become a number: the mean rent of the known flats there,
smoothed. A street with few flats is drawn towards the mean of all known flats by `weight` imaginary flats that have
exactly this mean rent. Compute the numbers for flats that are new on the market.

- `street` and `rent`: two Series with the same labels, one row for each known flat, at least one, without gaps. `rent`
  holds ints or floats. `weight`: a number above 0. `new`: a Series of streets, without gaps, with any labels.
- Returns a Series of floats with the labels of `new`. A street without a known flat gets the mean rent of all known flats.

>>> rents_for_new_flats(pd.Series(["Elm", "Elm", "Oak"]), pd.Series([800, 900, 400]), 1, pd.Series(["Oak", "Ivy"])).tolist()
[550.0, 700.0]
"""

import pandas as pd

minutes = 5
chapter = "02-a-number-for-a-name"
hint = "For Oak in the example: one known flat and one imaginary flat with the mean of all, 700."


def rents_for_new_flats(street: pd.Series, rent: pd.Series, weight: float, new: pd.Series) -> pd.Series:
    groups = rent.groupby(street)
    numbers = (groups.sum() + weight * rent.mean()) / (groups.size() + weight)
    return new.map(numbers).fillna(rent.mean())


def cases(rng):
    s = lambda *values, **more: pd.Series(list(values), **more)
    yield s("Elm"), s(500), 1, s("Elm")
    yield s("Elm"), s(500), 2, s("Oak")
    yield s("Elm", "Elm", "Oak"), s(800, 900, 400), 1, s("Oak", "Ivy")
    yield s("Elm", "Oak", "Oak", "Oak"), s(300.0, 700.0, 800.0, 900.0), 3, s("Oak", "Elm", "Oak", index=[9, 9, 4])
    yield s("a", "b", index=[5, 1]), s(100, 300, index=[5, 1]), 0.5, s("c", "b", "a", index=[2, 0, 1])
    yield s("a", "a", "b", "c"), s(10, 20, 90, 120), 10, s("b", "d", "a")
    names = ["Elm", "Oak", "Ivy", "Ash"]
    for n in (6, 12):
        old = ["Ash", "Elm", "Elm"] + [names[i] for i in rng.integers(0, 3, n)]
        yield s(*old), s(*(rng.integers(30, 150, n + 3) * 10).tolist()), int(rng.integers(1, 6)), s("Ash", "Elm", "Bay", index=[3, 8, 8])


def wrong_not_smoothed(street, rent, weight, new):
    """You use the plain mean of the street. In a street with one known flat, its rent then decides alone; the imaginary
    flats are missing."""
    return new.map(rent.groupby(street).mean()).fillna(rent.mean()).astype(float)


def wrong_mean_of_the_means(street, rent, weight, new):
    """You take the mean of the streets' means as the overall mean. A street with one flat then counts as much as a street
    with fifty. Take the mean of all flats."""
    groups = rent.groupby(street)
    mean = groups.mean().mean()
    return new.map((groups.sum() + weight * mean) / (groups.size() + weight)).fillna(mean)


def wrong_unknown_is_zero(street, rent, weight, new):
    """You say 0 for a street without a known flat, as if nothing were paid there. What is known about it is the mean of
    all flats."""
    groups = rent.groupby(street)
    numbers = (groups.sum() + weight * rent.mean()) / (groups.size() + weight)
    return new.map(numbers).fillna(0.0)


def wrong_halfway(street, rent, weight, new):
    """You mix the street's mean and the mean of all in a fixed proportion, however many flats the street has. The more
    known flats there are, the less the imaginary ones should count."""
    numbers = (rent.groupby(street).mean() + weight * rent.mean()) / (1 + weight)
    return new.map(numbers).fillna(rent.mean())
