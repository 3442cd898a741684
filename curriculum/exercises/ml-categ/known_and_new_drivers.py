"""Numbers for known and new tours

A haulage firm predicts how long a tour takes, and the driver's name is to become a number: the smoothed mean of the
minutes. The number for a training row must not use the minutes of that row. New tours may use all training rows.

The smoothed mean of some minutes is (their sum + `weight` times the overall mean) divided by (their number +
`weight`).

- `driver` and `minutes`: two Series with the same labels, all different, one entry for each training tour, at least
  two, without gaps. `new`: a Series of names with any labels, perhaps with gaps. `weight`: a number above 0. Nothing is
  changed.
- For a training tour, the minutes are those of the driver's *other* tours, and the overall mean is that of all other
  tours. For a new tour they are those of all the driver's training tours, and the overall mean is that of all
  training tours; a name that wasn't in training, or a gap, gets the overall mean.
- Returns a tuple of two lists of floats, for the training tours and for the new ones.

>>> known, later = known_and_new_drivers(pd.Series(["Ann", "Ann", "Bo"]), pd.Series([10.0, 20.0, 60.0]), pd.Series(["Ann", "Cy"]), 1)
>>> known, later
([30.0, 22.5, 15.0], [20.0, 30.0])
"""

import pandas as pd

profile = "sklearn"
minutes = 10
chapter = "02-a-number-for-a-name"
hint = "Give every row the sum and the number of its driver's tours. Take the row's own minutes from the sum and 1 from the number, and you have those of the other tours."


def known_and_new_drivers(driver: pd.Series, minutes: pd.Series, new: pd.Series, weight: float) -> tuple:
    sums = minutes.groupby(driver).sum()
    counts = driver.value_counts()
    others = (minutes.sum() - minutes) / (len(minutes) - 1)
    own = driver.map(sums) - minutes
    known = (own + weight * others) / (driver.map(counts) - 1 + weight)
    overall = minutes.mean()
    smoothed = (sums + weight * overall) / (counts + weight)
    return known.tolist(), new.map(smoothed).fillna(overall).tolist()


def _smoothed(driver, minutes, name, weight, overall):
    mine = minutes[driver == name]
    return float((mine.sum() + weight * overall) / (len(mine) + weight))


def _later(driver, minutes, new, weight):
    return [_smoothed(driver, minutes, name, weight, minutes.mean()) for name in new]


def cases(rng):
    s = pd.Series
    yield s(["Ann", "Ann"]), s([10.0, 20.0]), s(["Ann"]), 1
    yield s(["Ann", "Ann", "Bo"]), s([10.0, 20.0, 60.0]), s(["Ann", "Cy"]), 1
    yield s(["Ann", "Bo"], [5, 3]), s([30.0, 50.0], [5, 3]), s(["Bo", None, "Bo"], [1, 1, 1]), 2
    yield s(["x", "y", "x", "x"], list("dcba")), s([9.0, 1.0, 3.0, 6.0], list("dcba")), s([None, "z", "x", "y"]), 0.5
    yield s(["p", "p", "q", "q", "p"]), s([40.0, 60.0, 10.0, 30.0, 100.0]), s(["q", "p"]), 10
    for n in (5, 9):
        names = [*"pq", *["pqr"[i] for i in rng.integers(0, 3, n)]]
        labels = rng.permutation(n + 2).tolist()
        yield s(names, labels), s(rng.integers(10, 90, n + 2) * 1.0, labels), s(["r", "p", None, "t", "q"]), int(rng.integers(1, 5))


def wrong_row_knows_itself(driver, minutes, new, weight):
    """Your number for a training row uses that row's own minutes. The model would trust it far too much: leave the row
    out."""
    known = [_smoothed(driver, minutes, name, weight, minutes.mean()) for name in driver]
    return known, _later(driver, minutes, new, weight)


def wrong_overall_with_itself(driver, minutes, new, weight):
    """For a training row, the overall mean still has its own minutes in it. Take it over the other tours too."""
    known = []
    for place in range(len(driver)):
        rest = [i for i in range(len(driver)) if i != place]
        known.append(_smoothed(driver.iloc[rest], minutes.iloc[rest], driver.iloc[place], weight, minutes.mean()))
    return known, _later(driver, minutes, new, weight)


def wrong_not_smoothed(driver, minutes, new, weight):
    """You don't smooth: a driver with a single tour gets that tour as the mean. The `weight` imaginary tours count as well."""
    known = []
    for place in range(len(driver)):
        rest = [i for i in range(len(driver)) if i != place]
        known.append(_smoothed(driver.iloc[rest], minutes.iloc[rest], driver.iloc[place], 1e-12, minutes.iloc[rest].mean()))
    return known, _later(driver, minutes, new, 1e-12)


def wrong_zero_for_strangers(driver, minutes, new, weight):
    """A new tour gets 0 minutes if its driver wasn't in training or is missing. Give it the overall mean."""
    known = []
    for place in range(len(driver)):
        rest = [i for i in range(len(driver)) if i != place]
        known.append(_smoothed(driver.iloc[rest], minutes.iloc[rest], driver.iloc[place], weight, minutes.iloc[rest].mean()))
    later = _later(driver, minutes, new, weight)
    return known, [number if name in set(driver) else 0.0 for name, number in zip(new, later)]
