"""Find the mistake: hospital meals

A hospital kitchen forecasts its meals with seasonal naive: each coming day is like the same weekday of the last week
known. While the notebook held exactly one week, the forecasts were good. Now that it's longer, they no longer fit.
Find the mistake and fix it.

- `meals`: an array of whole numbers, one for each day in order, at least 7. The last one is yesterday's.
- `days`: how many days to forecast from today on, at least 1; may be more than 7.
- Returns an array of `days` whole numbers.

>>> hospital_meals(np.array([1, 2, 3, 4, 5, 6, 7, 90]), 8)
array([ 2,  3,  4,  5,  6,  7, 90,  2])
"""

import numpy as np

kind = "fix"
minutes = 4
chapter = "01-the-forecast-to-beat"
hint = "With the eight values of the example, print what `np.resize` begins with. How old is that value?"

starter = '''
import numpy as np


def hospital_meals(meals: np.ndarray, days: int) -> np.ndarray:
    return np.resize(meals, days)
'''


def hospital_meals(meals: np.ndarray, days: int) -> np.ndarray:
    return np.resize(meals[-7:], days)


def cases(rng):
    yield np.array([3, 4, 5, 6, 7, 8, 9]), 3
    yield np.array([1, 2, 3, 4, 5, 6, 7, 90]), 8
    yield np.array([50, 60, 1, 2, 3, 4, 5, 6, 7]), 1
    yield np.array(list(range(10, 27))), 9
    yield np.array(list(range(30, 10, -1))), 15
    for n, days in ((10, 7), (15, 10), (23, 20)):
        yield rng.integers(20, 90, n), days


def wrong_first_week(meals, days):
    """You repeat the first week in the notebook. The last week known is at the end of the array."""
    return np.resize(meals[:7], days)


def wrong_weeks_counted_from_the_start(meals, days):
    """You repeat the last week that is complete when weeks are counted from the first day. If the notebook ends in the
    middle of such a week, newer days are lost and the weekdays are shifted."""
    whole = len(meals) // 7 * 7
    return np.resize(meals[whole - 7 : whole], days)


def wrong_yesterday_for_ever(meals, days):
    """You repeat yesterday's number. Each day should be like the same weekday of the last week."""
    return np.full(days, meals[-1])
