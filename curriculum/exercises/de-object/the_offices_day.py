"""The office's day

The bucket is partitioned by the day in UTC. An office wants a day as its own clocks show it. Return the prefixes that have
to be read.

- `day`: the day in the office, a text such as `"2024-06-05"`.
- `hours`: by how many whole hours the office's clocks are ahead of UTC, an int from -12 to 14; negative if they are behind.
- Returns a list of one or two prefixes such as `"sales/date=2024-06-05/"`, the earlier day first. The office's day begins
  at midnight and ends before the next midnight; midnight itself belongs to the new day.

>>> office_day("2024-06-05", 2)
['sales/date=2024-06-04/', 'sales/date=2024-06-05/']
>>> office_day("2024-06-05", 0)
['sales/date=2024-06-05/']
"""

from datetime import date, timedelta

minutes = 8
chapter = "02-a-prefix-for-each-day"
hint = "When the office's day begins at midnight, what time is it in UTC, and on which day? Draw both clocks for +2 and for -5."


def office_day(day: str, hours: int) -> list[str]:
    middle = date.fromisoformat(day)
    days = [middle]
    if hours > 0:
        days = [middle - timedelta(days=1), middle]
    elif hours < 0:
        days = [middle, middle + timedelta(days=1)]
    return [f"sales/date={each.isoformat()}/" for each in days]


def cases(rng):
    yield ("2024-06-05", 0)
    yield ("2024-06-05", 2)
    yield ("2024-06-05", -5)
    yield ("2024-03-01", 1)
    yield ("2023-12-31", -1)
    yield ("2024-01-01", 9)
    yield ("2024-02-28", -8)
    yield ("2024-10-31", 0)
    yield ("2024-05-31", -3)
    yield ("2023-03-01", 5)
    for hours in (int(rng.integers(1, 14)), -int(rng.integers(1, 12))):
        yield (f"2024-{rng.integers(1, 13):02}-{rng.integers(1, 29):02}", hours)


def wrong_the_same_day(day, hours):
    """You read the partition of the same date. It holds the day in UTC, and a part of the office's day lies in a neighbour."""
    return [f"sales/date={day}/"]


def wrong_turned_round(day, hours):
    """You take the neighbour on the wrong side. Where the clocks are ahead of UTC, the office's day begins while it is still the day before
    in UTC."""
    middle = date.fromisoformat(day)
    step = timedelta(days=1)
    days = [middle, middle + step] if hours > 0 else [middle - step, middle] if hours < 0 else [middle]
    return [f"sales/date={each.isoformat()}/" for each in days]


def wrong_both_sides(day, hours):
    """You read three days to be safe. A day of 24 hours touches at most two, and each extra partition costs requests."""
    middle = date.fromisoformat(day)
    return [f"sales/date={(middle + timedelta(days=k)).isoformat()}/" for k in (-1, 0, 1)]


def wrong_text_counted(day, hours):
    """You calculate with the last two digits. The day before the first of March is not the 00th of March."""
    number = int(day[-2:])
    days = [number - 1, number] if hours > 0 else [number, number + 1] if hours < 0 else [number]
    return [f"sales/date={day[:-2]}{n:02}/" for n in days]
