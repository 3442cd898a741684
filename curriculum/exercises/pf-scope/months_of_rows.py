"""Months of rows

An improvement of a few points can be seen only if there are enough events among the test rows. For how many months do the
rows have to be collected?

- `rows`: rows a month, a whole number above 0. `share`: the share of them with the event, above 0, as a fraction.
- `part`: the part of all rows that is kept as test rows, as a fraction above 0.
- `step`: how many points of recall one event may be worth at most; above 0. With n events among the test rows, one is worth 100 / n points.
- Returns the smallest whole number of months, from 1, after which one event is worth at most `step` points. Rows and events are counted as expected numbers, that is
  with fractions: 300 rows a month with a share of 0.02 are 6 events a month.

>>> months_of_rows(300, 0.02, 0.25, 5)
14
"""

minutes = 6
chapter = "01-small-enough-to-finish"
hint = "How many events do the test rows need? How many does one month bring? Then count the months up until there are enough."


def months_of_rows(rows: int, share: float, part: float, step: float) -> int:
    months = 1
    while 100 > step * rows * share * part * months:
        months += 1
    return months


def cases(rng):
    yield (300, 0.02, 0.25, 5)
    yield (400, 0.5, 0.5, 1)
    yield (400, 0.25, 0.5, 1)
    yield (400, 0.25, 0.5, 2)
    yield (100, 0.5, 0.5, 4)
    yield (50, 0.125, 0.5, 8)
    yield (1000, 0.0625, 0.25, 2)
    yield (2000, 0.25, 0.25, 50)
    yield (90, 0.1, 0.2, 3)
    yield (700, 0.013, 0.3, 2.5)
    for _ in range(4):
        yield (int(rng.integers(40, 900)), float(rng.integers(1, 30)) / 100, float(rng.choice([0.2, 0.25, 0.3])), float(rng.integers(1, 9)) + 0.37)


def wrong_all_rows(rows, share, part, step):
    """You count the events among all rows. Only the test rows decide how fine the result is."""
    months = 1
    while 100 > step * rows * share * months:
        months += 1
    return months


def wrong_rows_for_events(rows, share, part, step):
    """You count rows in place of events. Recall is about the events: 14 found of 20, whatever the number of other rows."""
    months = 1
    while 100 > step * rows * part * months:
        months += 1
    return months


def wrong_cut_off(rows, share, part, step):
    """You round the months down. After 13 of the 13.33 months there aren't enough events yet; the next whole month is needed."""
    return max(1, int(100 / (step * rows * share * part)))


def wrong_one_month_more(rows, share, part, step):
    """You always add a month, even where the division gives a whole number. If 2 months are just enough, the answer is 2."""
    return int(100 / (step * rows * share * part)) + 1
