"""Ripe rows

"Will this customer leave within `horizon` days?" For a row of day 80 and a horizon of 30, nobody can say "no" before day
110. A table that's drawn on day 100 may show this customer as still there, and many teams then write a 0 into the
row. The same happens at the split: a model that's trained on day 60 couldn't know the labels of the rows of days 31
to 60.

A row of day $d$ is *ripe* on day $t$ if $d + \\text{horizon} \\le t$. Its label is 1 if the customer left after day $d$
and not later than day $d + \\text{horizon}$, otherwise 0.

- `rows`: a list of tuples `(day, left)`; `left` is the day on which the customer left, or `None`. Everybody was still
  there on `day`.
- `horizon`: a whole number above 0. `split`: the day on which the model is trained. `today`: the day on which the table
  is drawn, not before `split`.
- Returns a tuple of two lists of labels, in the order of `rows`: the training labels, of the rows that are ripe on day
  `split`; and the test labels, of the rows of days after `split` that are ripe `today`.

>>> ripe_rows([(20, 45), (40, None), (65, None), (66, 80), (90, None)], 30, 60, 100)
([1], [0, 1])
"""

minutes = 10
chapter = "04-from-story-to-system"
hint = "One loop, and two questions to each row: was its label known at the split? Does it belong to the test, and is its label known today?"


def ripe_rows(rows: list[tuple], horizon: int, split: int, today: int) -> tuple[list[int], list[int]]:
    training, test = [], []
    for day, left in rows:
        label = int(left is not None and left <= day + horizon)
        if day + horizon <= split:
            training.append(label)
        elif day > split and day + horizon <= today:
            test.append(label)
    return training, test


def cases(rng):
    yield [], 30, 60, 100
    yield [(30, 60)], 30, 60, 100
    yield [(30, 61), (31, 50), (60, 70), (61, 91), (61, 92), (70, None), (71, None)], 30, 60, 100
    yield [(20, 45), (40, None), (65, None), (66, 80), (90, None)], 30, 60, 100
    yield [(5, 90), (45, 50), (62, 99), (95, None)], 30, 60, 100
    yield [(1, None), (10, 90), (50, 55), (63, 96), (85, 88)], 30, 60, 100
    for n in (12, 20, 30):
        rows = [(31, 35), (80, None), (12, 80)]
        for day in sorted(rng.integers(0, 100, n).tolist()):
            rows.append((day, None if rng.random() < 0.4 else day + int(rng.integers(1, 60))))
        yield rows, 20, 50, 90


def wrong_unripe_is_zero(rows, horizon, split, today):
    """You keep test rows whose horizon isn't over yet, and give them a 0 if the customer is still there. Nobody knows
    that yet."""
    training, test = [], []
    for day, left in rows:
        label = int(left is not None and left <= min(day + horizon, today))
        if day + horizon <= split:
            training.append(label)
        elif day > split:
            test.append(label)
    return training, test


def wrong_no_gap_at_the_split(rows, horizon, split, today):
    """You train on all rows up to the day of the split. The labels of the last ones weren't known on that day."""
    training, test = [], []
    for day, left in rows:
        label = int(left is not None and left <= day + horizon)
        if day <= split:
            training.append(label)
        elif day + horizon <= today:
            test.append(label)
    return training, test


def wrong_left_at_any_time(rows, horizon, split, today):
    """You give a 1 to everybody who left at any time. The question is whether they leave within the horizon."""
    training, test = [], []
    for day, left in rows:
        label = int(left is not None)
        if day + horizon <= split:
            training.append(label)
        elif day > split and day + horizon <= today:
            test.append(label)
    return training, test
