"""How many days of training?

A runner does 1 km on the first day, 2 km on the second, 3 km on the third, and so on. After how many days has the
runner covered `goal` kilometres or more in all?

- `goal`: an int, 0 or more. For a goal of 0, no days are needed.
- Returns an int.

>>> training_days(6)
3
>>> training_days(7)
4
"""

minutes = 5
chapter = "06-until"
hint = "Two names change in every round: the number of the day, and the total distance so far. What must be true for the runner to go on?"


def training_days(goal: int) -> int:
    day = 0
    total = 0
    while total < goal:
        day += 1
        total += day
    return day


def cases(rng):
    for goal in (0, 1, 2, 3, 6, 7, 10, 55, 56):
        yield (goal,)
    for goal in rng.integers(8, 2000, 4).tolist():
        yield (goal,)


def wrong_one_day_more(goal):
    """When the goal is reached exactly, your runner goes out once more. 1 + 2 + 3 is 6, and 6 km are enough for a
    goal of 6."""
    day = 0
    total = 0
    while total <= goal:
        day += 1
        total += day
    return day


def wrong_one_kilometre_a_day(goal):
    """Your runner covers 1 km every day. On the second day it should be 2 km, on the third 3."""
    day = 0
    total = 0
    while total < goal:
        day += 1
        total += 1
    return day


def wrong_day_of_the_last_run(goal):
    """You return the kilometres covered. The task asks for the number of days."""
    day = 0
    total = 0
    while total < goal:
        day += 1
        total += day
    return total


def wrong_begins_with_day_one(goal):
    """Your result is always one day too many. If the day starts with 1, it is one ahead when the loop ends: follow a
    goal of 1 with a pencil."""
    day = 1
    total = 0
    while total < goal:
        total += day
        day += 1
    return day
