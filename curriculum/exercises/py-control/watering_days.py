"""When to water

You water a neighbour's plants on day `first`, and then every `step` days. Return all the days on which you water
them, up to day `last`. If the plants are due on day `last` itself, they get water on that day too.

- `first`, `step`, `last`: ints, 1 or more.
- Returns a list of ints in ascending order. It is empty if `first` comes after `last`.

>>> watering_days(2, 3, 11)
[2, 5, 8, 11]
>>> watering_days(1, 4, 8)
[1, 5]
"""

minutes = 4
chapter = "04-counting"


def watering_days(first: int, step: int, last: int) -> list[int]:
    days = []
    for day in range(first, last + 1, step):
        days.append(day)
    return days


def cases(rng):
    yield (1, 1, 1)
    yield (5, 2, 4)
    yield (1, 4, 8)
    yield (2, 3, 11)
    yield (3, 3, 9)
    yield (4, 5, 14)
    yield (7, 7, 28)
    yield (1, 1, 5)
    for _ in range(5):
        first, step = int(rng.integers(1, 10)), int(rng.integers(2, 6))
        yield (first, step, first + step * int(rng.integers(1, 5)) + int(rng.integers(0, step)))


def wrong_last_day_missing(first, step, last):
    """Your range stops before day `last`, so a watering due on that very day is missing."""
    days = []
    for day in range(first, last, step):
        days.append(day)
    return days


def wrong_counts_from_zero(first, step, last):
    """Your days are multiples of `step`. The first watering is on day `first`, and the steps are counted from
    there."""
    days = []
    for day in range(0, last + 1, step):
        if day >= first:
            days.append(day)
    return days


def wrong_every_day(first, step, last):
    """You water every day. The third number of a range says how big its steps are."""
    days = []
    for day in range(first, last + 1):
        days.append(day)
    return days
