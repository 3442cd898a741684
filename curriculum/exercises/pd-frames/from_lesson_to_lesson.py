"""Find the mistake: from lesson to lesson

A tutor keeps one row for each lesson, labelled with the number of the lesson: 1, 2, 3, … For a talk with the
parents, the tutor needs the total of minutes from one lesson to another, both included. The program leaves some
minutes out. Find the mistake and fix it.

- `lessons`: a DataFrame with the column `minutes` (whole numbers), labelled 1, 2, 3, … in this order, and perhaps
  other columns.
- `first`, `last`: two labels of the table; `first` is not larger than `last`.
- Returns an int.

>>> lessons = pd.DataFrame({"minutes": [10, 20, 40, 80]}, index=[1, 2, 3, 4])
>>> from_lesson_to_lesson(lessons, 2, 3)
60
"""

import pandas as pd

kind = "fix"
minutes = 4
chapter = "02-which-rows"
hint = "The two numbers are labels. Which of the two ways to choose goes by label, and does its slice include the end?"

starter = '''
import pandas as pd


def from_lesson_to_lesson(lessons: pd.DataFrame, first: int, last: int) -> int:
    column = lessons["minutes"]
    return int(column.iloc[first:last].sum())
'''


def from_lesson_to_lesson(lessons: pd.DataFrame, first: int, last: int) -> int:
    column = lessons["minutes"]
    return int(column.loc[first:last].sum())


def _lessons(values):
    return pd.DataFrame({"minutes": values}, index=range(1, len(values) + 1))


def cases(rng):
    yield _lessons([45]), 1, 1
    yield _lessons([10, 20]), 1, 2
    yield _lessons([10, 20, 40, 80]), 2, 3
    yield _lessons([10, 20, 40, 80]), 1, 4
    yield _lessons([30, 45, 60, 90, 15]), 3, 3
    yield _lessons([5, 10, 20, 40, 80]), 2, 5
    yield pd.DataFrame({"room": [7, 7, 9], "minutes": [30, 45, 60]}, index=[1, 2, 3]), 1, 2
    for n in (6, 10):
        yield _lessons((rng.permutation(n) * 5 + 15).tolist()), 2, int(rng.integers(3, n))


def wrong_by_place(lessons, first, last):
    """The minutes of the first lesson are missing in your total. By place, counted from 0, lesson 1 is at place 0, and the
    slice leaves its end out."""
    return int(lessons["minutes"].iloc[first:last].sum())


def wrong_last_lesson_lost(lessons, first, last):
    """You leave out the last lesson. Both lessons are included."""
    return int(lessons["minutes"].iloc[first - 1 : last - 1].sum())


def wrong_two_lessons_only(lessons, first, last):
    """You add up the first and the last lesson and none of those in between."""
    return int(lessons["minutes"].loc[[first, last]].sum())
