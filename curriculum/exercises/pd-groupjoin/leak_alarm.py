"""Leak alarm

A water meter is read once a day. Its number only grows. If much more water runs through it in a day than on the days
before, a pipe may be leaking.

- `readings`: a Series of floats: the number on the meter, one for each day in order, labelled with the days. No day
  is left out, and none is missing.
- A day's use is its reading minus the reading of the day before. The first day has no use.
- A day sets off the alarm if its use is more than twice the mean use of the three days just before it. Days with
  fewer than three uses before them don't set it off.
- Returns a list of the labels of the days that set off the alarm, in order.

>>> leak_alarm(pd.Series([0.0, 10.0, 20.0, 30.0, 55.0, 65.0], index=[1, 2, 3, 4, 5, 6]))
[5]
"""

import pandas as pd

minutes = 6
chapter = "04-days-and-months"
hint = "First the use of each day. The mean of the three days *before*: move down by one, then look through a window of three."


def leak_alarm(readings: pd.Series) -> list:
    use = readings.diff()
    usual = use.shift(1).rolling(3).mean()
    return readings.index[use > 2 * usual].tolist()


def _meter(uses, labels=None):
    total, readings = 100.0, [100.0]
    for use in uses:
        total += use
        readings.append(total)
    return pd.Series(readings, index=labels if labels else range(1, len(readings) + 1))


def cases(rng):
    yield (_meter([]),)
    yield (_meter([10.0, 10.0, 30.0]),)
    yield (_meter([10.0, 10.0, 10.0, 25.0]),)
    yield (_meter([10.0, 10.0, 10.0, 20.0]),)
    yield (_meter([10.0, 10.0, 10.0, 28.0, 10.0]),)
    yield (_meter([6.0, 9.0, 3.0, 14.0, 5.0, 40.0], ["a", "b", "c", "d", "e", "f", "g"]),)
    yield (_meter([4.0, 4.0, 4.0, 9.0, 9.0, 9.0, 30.0, 5.0]),)
    yield (_meter([50.0, 2.0, 2.0, 2.0, 5.0]),)
    yield (_meter([10.0, 10.0, 2.0, 8.0]),)
    yield (_meter([9.0, 3.0, 12.0, 12.0, 12.0]),)
    for n in (6, 10):
        yield (_meter([*rng.integers(5, 15, n).astype(float).tolist(), 8.0, 8.0, 8.0, 20.0, 3.0]),)


def wrong_today_in_the_window(readings):
    """Your window contains the day itself, so a leak raises its own limit. Compare with the three days before."""
    use = readings.diff()
    return readings.index[use > 2 * use.rolling(3).mean()].tolist()


def wrong_readings_for_uses(readings):
    """You compare the numbers on the meter. A day's use is its reading minus that of the day before."""
    usual = readings.shift(1).rolling(3).mean()
    return readings.index[readings > 2 * usual].tolist()


def wrong_only_the_day_before(readings):
    """You compare with the day before. One quiet day then sets off the alarm; the mean of three days is meant."""
    use = readings.diff()
    return readings.index[use > 2 * use.shift(1)].tolist()
