'''Three bad days and a pause

Say on which days a training starts.

- `days`: a list of tuples `(rows, value)`, one for each day from day 0; `value` is the day's accuracy, or `None` if it has no rows.
- A day with fewer than `least` rows isn't judged: it neither counts nor breaks a row of bad days.
- A judged day is bad if its value is below `limit`. On the `needed`-th bad day in a row a training starts.
- After a start, the next `pause` days are in the cool-down: they aren't judged. Then the counting starts again from 0.
- Returns the list of days on which a training starts.

>>> start_days([(300, 0.8), (12, 0.99), (280, 0.81), (300, 0.7), (300, 0.7), (300, 0.7)], 100, 0.85, 2, 2)
[2]
>>> start_days([(300, 0.8), (300, 0.9), (300, 0.8)], 100, 0.85, 2, 2)
[]
'''

minutes = 8
chapter = "01-when-to-train-again"
hint = "In the example the start is on day 2, and the pause has 2 days. Which day is the first that counts again, and how many bad days are in the row then?"


def start_days(days: list, least: int, limit: float, needed: int, pause: int) -> list:
    found = []
    bad, free = 0, 0
    for day, (rows, value) in enumerate(days):
        if day < free or rows < least:
            continue
        bad = bad + 1 if value < limit else 0
        if bad == needed:
            found.append(day)
            bad, free = 0, day + pause + 1
    return found


def cases(rng):
    yield ([], 100, 0.85, 2, 2)
    yield ([(300, 0.8)], 100, 0.85, 1, 2)
    yield ([(300, 0.0)], 100, 0.85, 1, 2)
    yield ([(99, 0.8), (100, 0.8)], 100, 0.85, 1, 0)
    yield ([(300, 0.85), (300, 0.84)], 100, 0.85, 1, 0)
    yield ([(300, 0.8), (300, 0.9), (300, 0.8)], 100, 0.85, 2, 2)
    yield ([(300, 0.8), (12, 0.99), (280, 0.81), (300, 0.7)], 100, 0.85, 2, 2)
    yield ([(300, 0.8), (0, None), (280, 0.81)], 100, 0.85, 2, 2)
    yield ([(300, 0.8), (5, 0.1), (6, 0.2), (280, 0.9)], 100, 0.85, 2, 2)
    yield ([(300, 0.5)] * 8, 100, 0.85, 2, 1)
    yield ([(300, 0.5)] * 9, 100, 0.85, 1, 3)
    yield ([(300, 0.5)] * 9, 100, 0.85, 2, 3)
    yield ([(300, 0.5)] * 5, 100, 0.85, 2, 0)
    yield ([(300, 0.5), (300, 0.5), (300, 0.9), (300, 0.5), (20, 0.5), (300, 0.5), (300, 0.5)], 100, 0.85, 2, 2)
    for n in (14, 20):
        rows = rng.choice([20, 300, 300, 300], n).tolist()
        values = (rng.integers(80, 89, n) / 100).tolist()
        days = [(300, 0.8), (0, None), (300, 0.7), (300, 0.8), (300, 0.7), (300, 0.8)]
        yield ([*days, *zip(rows, values)], 100, 0.86, 2, 2)


def wrong_few_rows_judged(days, least, limit, needed, pause):
    """You judge days with too few rows. Twelve rows say nothing: such a day neither counts nor breaks the row."""
    found, bad, free = [], 0, 0
    for day, (rows, value) in enumerate(days):
        if day < free or value is None:
            continue
        bad = bad + 1 if value < limit else 0
        if bad == needed:
            found.append(day)
            bad, free = 0, day + pause + 1
    return found


def wrong_few_rows_break(days, least, limit, needed, pause):
    """A day with too few rows breaks your row of bad days. It isn't judged at all: the row goes on with the next judged day."""
    found, bad, free = [], 0, 0
    for day, (rows, value) in enumerate(days):
        if day < free:
            continue
        bad = bad + 1 if rows >= least and value < limit else 0
        if bad == needed:
            found.append(day)
            bad, free = 0, day + pause + 1
    return found


def wrong_no_pause(days, least, limit, needed, pause):
    """You leave out the pause. The days after a start still show the old model; they'd start a second training."""
    found, bad = [], 0
    for day, (rows, value) in enumerate(days):
        if rows < least:
            continue
        bad = bad + 1 if value < limit else 0
        if bad == needed:
            found.append(day)
            bad = 0
    return found


def wrong_pause_counts(days, least, limit, needed, pause):
    """You go on counting bad days during the pause, so a training starts as soon as it's over. Those days don't count."""
    found, bad, free = [], 0, 0
    for day, (rows, value) in enumerate(days):
        if rows < least:
            continue
        bad = bad + 1 if value < limit else 0
        if bad >= needed and day >= free:
            found.append(day)
            bad, free = 0, day + pause + 1
    return found
