"""Between two days

A calendar shows the appointments from one day to another, and each of the two can be left open. Days are counted from today:
0 is today, 3 is in three days, -1 was yesterday. Return the days to be shown.

- `days`: a list of ints, one for each appointment.
- `first`, `last`: ints or None. None means that there is no limit on this side. If `first` comes after `last`, no day is
  between them.
- Returns a new list with the days from `first` to `last`, both included, in the same order.

>>> between([-2, 0, 3, 8], 0, None)
[0, 3, 8]
>>> between([-2, 0, 3], None, 0)
[-2, 0]
"""

minutes = 5
chapter = "02-perhaps-nothing"
hint = "For one limit: a day stays if there is no limit, or if it is within it. Both halves fit on one line with `or`."


def between(days: list[int], first: int | None = None, last: int | None = None) -> list[int]:
    return [
        day
        for day in days
        if (first is None or day >= first) and (last is None or day <= last)
    ]


def cases(rng):
    some = [-2, 0, 3, 8, -1]
    yield ([], None, None)
    yield ([], 0, 1)
    yield (some, None, None)
    yield (some, 0, None)
    yield (some, None, 0)
    yield (some, 0, 0)
    yield (some, 3, 8)
    yield (some, -1, None)
    yield (some, None, -1)
    yield (some, 5, 1)
    yield ([1, 1, 2], 1, 1)
    yield ([-4, -1, 2], 0, 5)
    yield ([-4, -1, 2], -5, 0)
    for _ in range(5):
        days = rng.integers(-8, 9, 6).tolist()
        first = [None, 0, -2][rng.integers(0, 3)]
        last = [None, 0, 2][rng.integers(0, 3)]
        yield (days + [-3, 4], first, last)


def wrong_today_is_no_limit(days, first=None, last=None):
    """You take 0 for "no limit", because 0 counts as false. It is today. Ask whether the limit is None."""
    return [d for d in days if (not first or d >= first) and (not last or d <= last)]


def wrong_limits_excluded(days, first=None, last=None):
    """You leave out appointments on the first and on the last day. Both days are included."""
    return [d for d in days if (first is None or d > first) and (last is None or d < last)]


def wrong_open_means_nothing(days, first=None, last=None):
    """If one of the limits is None, you don't look at the other one any more. Each can be open on its own."""
    if first is None or last is None:
        return list(days)
    return [d for d in days if first <= d <= last]
