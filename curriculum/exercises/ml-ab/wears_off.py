"""Does it wear off?

A news site tests a new layout. Readers joined the test on different days, so a difference on a calendar day mixes
people for whom the layout is brand-new with people who know it well. Each row is a visit: the day of the visit, the
day on which this reader joined, whether the reader is in treatment, and the minutes read. Return the difference of the
mean minutes, treatment minus control, for visits in a reader's first seven days (the day of joining is the first of
them), and the same difference for all later visits.

- `day`, `joined`: arrays of ints, with `joined` never after `day`; `treated`: an array of bools; `minutes_read`: an
  array of floats; all of the same length. None is changed. Each of the four groups (early or late, treatment or
  control) has at least one visit.
- Returns a tuple of two floats, early and late. No standard error is asked for; that would need one number
  for each reader.

>>> wears_off(np.array([3, 3, 12, 12]), np.array([1, 3, 1, 3]), np.array([True, False, True, False]),
...           np.array([9.0, 4.0, 6.0, 5.0]))
(5.0, 1.0)
"""

import numpy as np

minutes = 6
chapter = "03-before-you-believe-it"
hint = "How many days has a reader known the layout on the day of joining, and how many on the seventh day? That gives a mask, and `~` gives the other one."


def wears_off(day: np.ndarray, joined: np.ndarray, treated: np.ndarray, minutes_read: np.ndarray) -> tuple[float, float]:
    early = day - joined < 7
    result = []
    for part in (early, ~early):
        gain = minutes_read[part & treated].mean() - minutes_read[part & ~treated].mean()
        result.append(float(gain))
    return result[0], result[1]


def cases(rng):
    yes, no = True, False
    yield (np.array([3, 3, 12, 12]), np.array([1, 3, 1, 3]), np.array([yes, no, yes, no]), np.array([9.0, 4.0, 6.0, 5.0]))
    yield (np.array([6, 0, 7, 7]), np.array([0, 0, 0, 0]), np.array([yes, no, yes, no]), np.array([8.0, 2.0, 4.0, 3.0]))
    yield (np.array([16, 10, 17, 30, 17]), np.array([10, 10, 10, 10, 10]), np.array([yes, no, yes, no, no]), np.array([1.0, 2.0, 6.0, 4.0, 9.0]))
    yield (np.array([20, 21, 20, 21, 27, 2]), np.array([20, 20, 3, 4, 20, 1]), np.array([yes, no, no, yes, no, yes]), np.array([7.0, 5.0, 5.5, 6.0, 4.0, 3.0]))
    for n in (15, 40, 90):
        joined = rng.integers(0, 15, n)
        known = rng.integers(0, 15, n)
        treated = rng.random(n) < 0.5
        gain = np.where(known < 7, 6.0, 1.0)
        minutes_read = np.round(8 + gain * treated + rng.normal(0, 2, n), 1)
        fixed_known = np.array([6, 6, 7, 7])
        fixed_joined = np.array([9, 2, 1, 12])
        yield (
            np.concatenate([joined + known, fixed_joined + fixed_known, [0, 8]]),
            np.concatenate([joined, fixed_joined, [0, 8]]),
            np.concatenate([treated, [yes, no, yes, no, yes, no]]),
            np.concatenate([minutes_read, [15.0, 6.0, 9.0, 8.5, 12.0, 7.0]]),
        )


def wrong_eighth_day_is_early(day, joined, treated, minutes_read):
    """You take eight days as early. On the day of joining, the difference of the two days is 0; on the seventh day it
    is 6."""
    early = day - joined <= 7
    result = []
    for part in (early, ~early):
        chosen = minutes_read[part & treated], minutes_read[part & ~treated]
        means = [x.mean() if len(x) else 0.0 for x in chosen]
        result.append(float(means[0] - means[1]))
    return result[0], result[1]


def wrong_calendar_days(day, joined, treated, minutes_read):
    """You split by the calendar. A reader who joined on day 20 finds the layout new on day 20; count from the day of
    joining."""
    early = day - day.min() < 7
    result = []
    for part in (early, ~early):
        chosen = minutes_read[part & treated], minutes_read[part & ~treated]
        means = [x.mean() if len(x) else 0.0 for x in chosen]
        result.append(float(means[0] - means[1]))
    return result[0], result[1]


def wrong_treatment_alone(day, joined, treated, minutes_read):
    """You return the means of treatment alone. Without control, nobody can tell the layout from the season: take the
    difference in each part."""
    early = day - joined < 7
    return float(minutes_read[early & treated].mean()), float(minutes_read[~early & treated].mean())
