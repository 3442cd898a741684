'''An alarm that waits

A single odd day is often chance, and a broken sensor is still broken tomorrow. Return the days on which an alarm is sent.

- `values`: a list with a number for each day, day 0 first, or `None` for a day without data. `limit`: a number. `days`: a whole
  number from 1.
- A day is odd if its value is above the limit. An alarm is sent on the day that is the `days`-th odd day in a row, and not again
  before a day that isn't odd has ended the row.
- A day without data neither continues the row nor ends it: the row goes on with the next day.

>>> alarm_days([0.3, 0.1, 0.2, 0.4, 0.5], 0.15, 2)
[3]
>>> alarm_days([0.3, None, 0.2, 0.1, 0.9], 0.15, 2)
[2]
'''

minutes = 8
chapter = "02-many-features-many-days"
hint = "Keep the length of the row so far. When is it exactly `days`?"


def alarm_days(values: list, limit: float, days: int) -> list[int]:
    alarms = []
    row = 0
    for day, value in enumerate(values):
        if value is None:
            continue
        row = row + 1 if value > limit else 0
        if row == days:
            alarms.append(day)
    return alarms


def cases(rng):
    yield ([], 1, 1)
    yield ([5], 1, 1)
    yield ([1, 1], 1, 2)
    yield ([2, 0, 2], 1, 2)
    yield ([2, 2, 2, 2], 1, 2)
    yield ([2, None, 2, 0, 2], 1, 2)
    yield ([3, 3, 3, 3, 3, 3], 1, 3)
    yield ([2, 2, 0, 2, None, None, 2, 2], 1, 2)
    yield ([1, 2, 1, 2, 2, 1, 2, 2, 2], 1, 2)
    yield ([2, 0, 2, 0, 2, None, 0, 2, 2], 1, 2)
    for n in (14, 20):
        values = rng.integers(0, 4, n).tolist()
        values[4] = None
        yield ([*values, 3, None, 3, 3, 3, 0, 1, 3, 3, 3], 1, 2)


def wrong_every_further_day(values, limit, days):
    """You send an alarm on every further day of the row. One message about the same fault is enough."""
    alarms, row = [], 0
    for day, value in enumerate(values):
        if value is not None:
            row = row + 1 if value > limit else 0
            if row >= days:
                alarms.append(day)
    return alarms


def wrong_gap_ends_the_row(values, limit, days):
    """A day without data ends your row. Nothing is known about it; the row goes on with the next day."""
    alarms, row = [], 0
    for day, value in enumerate(values):
        row = row + 1 if value is not None and value > limit else 0
        if row == days:
            alarms.append(day)
    return alarms


def wrong_not_in_a_row(values, limit, days):
    """You count all odd days. A day that isn't odd starts the count again: they have to be in a row."""
    alarms, row = [], 0
    for day, value in enumerate(values):
        if value is not None and value > limit:
            row += 1
            if row == days:
                alarms.append(day)
                row = 0
    return alarms
