'''The partitions of a range

A backfill is started with a first and a last day, both included. Return the list of its partitions, one text for each day, in
order, such as `year=2024/month=02/day=09`, with two digits for month and day.

- `first`, `last`: days as ISO text, such as "2024-02-09".
- Raises `ValueError` if `last` is before `first`. (An empty list would look like a backfill that worked.)

>>> partitions_of_a_range("2024-02-29", "2024-03-01")
['year=2024/month=02/day=29', 'year=2024/month=03/day=01']
'''

from datetime import date, timedelta

minutes = 7
chapter = "04-fill-the-past"
hint = "Count with dates and `timedelta(days=1)`; the ISO text of a day has two digits for the month already."


def partitions_of_a_range(first: str, last: str) -> list:
    day, end = date.fromisoformat(first), date.fromisoformat(last)
    if end < day:
        raise ValueError("the last day is before the first")
    found = []
    while day <= end:
        year, month, number = day.isoformat().split("-")
        found.append(f"year={year}/month={month}/day={number}")
        day += timedelta(days=1)
    return found


def cases(rng):
    yield ("2024-05-09", "2024-05-09")
    yield ("2024-05-09", "2024-05-08")
    yield ("2024-02-08", "2024-02-10")
    yield ("2024-02-29", "2024-03-01")
    yield ("2023-02-27", "2023-03-02")
    yield ("2023-12-30", "2024-01-02")
    yield ("2024-04-29", "2024-05-02")
    yield ("2024-05-01", "2024-04-30")
    yield ("2025-01-01", "2024-12-31")
    for n in (3, 40):
        start = date(2024, 1, 1) + timedelta(days=int(rng.integers(0, 600)))
        yield (start.isoformat(), (start + timedelta(days=n)).isoformat())


def _days(first, last, step=0, check=True):
    day, end = date.fromisoformat(first), date.fromisoformat(last)
    if check and end < day:
        raise ValueError("the last day is before the first")
    found = []
    while day < end + timedelta(days=1 - step):
        found.append(day)
        day += timedelta(days=1)
    return found


def wrong_last_day_lost(first, last):
    """Your range ends before the last day, which belongs to it."""
    return [f"year={d.year}/month={d.month:02}/day={d.day:02}" for d in _days(first, last, step=1)]


def wrong_one_digit(first, last):
    """You write the numbers as they are, so February is month=2. Then month=10 is sorted before month=2, and no reader finds
    the partition under the name that was agreed."""
    return [f"year={d.year}/month={d.month}/day={d.day}" for d in _days(first, last)]


def wrong_empty_for_backwards(first, last):
    """For a range that ends before it begins you return an empty list, and a typing error passes for a success."""
    return [f"year={d.year}/month={d.month:02}/day={d.day:02}" for d in _days(first, last, check=False)]


def wrong_within_the_month(first, last):
    """You count up the number of the day and keep the month of the first day. A range over the end of a month goes wrong."""
    if last < first:
        raise ValueError("the last day is before the first")
    a, b = int(first[8:]), int(last[8:])
    return [f"year={first[:4]}/month={first[5:7]}/day={d:02}" for d in range(a, b + 1)]
