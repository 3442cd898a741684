'''Fill the gaps: loans by date

A library wants to predict which books come back late, with a model that is built on the morning of the day `cut`. Each
loan runs for its own number of days, and only when these are over does the library note whether the book came back in
time.
Complete the function that counts the parts.

- `loans`: a DataFrame with the columns `lent` (text, year-month-day, such as "2024-03-09") and `days` (whole numbers, at
  least 1). `cut`: a day in the same form.
- Training: the loans for which the day `lent` plus `days` lies before `cut`. Test: the loans that were lent on `cut` or
  later. The others are in neither.
- Returns a tuple of three whole numbers: the loans in training, in the test and in neither.

>>> loans = pd.DataFrame({"lent": ["2024-03-01", "2024-03-01", "2024-03-20"], "days": [7, 28, 7]})
>>> loans_by_date(loans, "2024-03-10")
(1, 1, 1)
'''

import pandas as pd

kind = "complete"
minutes = 8
chapter = "03-people-and-days"
hint = "On which day is it known whether this book came back in time? And may that day be the day of the cut itself?"

starter = """
import pandas as pd


def loans_by_date(loans: pd.DataFrame, cut: str) -> tuple[int, int, int]:
    train = test = neither = 0
    end = pd.to_datetime(cut)
    for lent, days in zip(pd.to_datetime(loans["lent"]), loans["days"].tolist()):
        known = ...
        if ...:
            train += 1
        elif ...:
            test += 1
        else:
            neither += 1
    return train, test, neither
"""


def loans_by_date(loans: pd.DataFrame, cut: str) -> tuple[int, int, int]:
    train = test = neither = 0
    end = pd.to_datetime(cut)
    for lent, days in zip(pd.to_datetime(loans["lent"]), loans["days"].tolist()):
        known = lent + pd.Timedelta(days=days)
        if known < end:
            train += 1
        elif lent >= end:
            test += 1
        else:
            neither += 1
    return train, test, neither


def cases(rng):
    def loans(*rows):
        return pd.DataFrame({"lent": [day for day, _ in rows], "days": [days for _, days in rows]})

    yield loans(("2024-03-01", 7)), "2024-03-10"
    yield loans(("2024-03-03", 7)), "2024-03-10"
    yield loans(("2024-03-02", 7), ("2024-03-10", 7)), "2024-03-10"
    yield loans(("2024-03-09", 1), ("2024-03-08", 1)), "2024-03-10"
    yield loans(("2024-03-01", 7), ("2024-03-01", 28), ("2024-03-20", 7)), "2024-03-10"
    yield loans(("2024-12-20", 14), ("2024-12-30", 7), ("2025-01-05", 1)), "2025-01-05"
    yield loans(("2024-02-26", 3), ("2024-02-27", 3), ("2024-03-01", 3)), "2024-03-01"
    for n in (8, 15):
        days = [f"2024-05-{d:02d}" for d in rng.integers(1, 31, n).tolist()]
        yield loans(*zip(days, rng.integers(1, 15, n).tolist()), ("2024-05-11", 28), ("2024-05-06", 10)), "2024-05-16"


def wrong_gap_forgotten(loans, cut):
    """You train on every loan that was lent before the cut. For some of them the library hasn't noted by that
    day whether the book came back in time."""
    lent = pd.to_datetime(loans["lent"])
    end = pd.to_datetime(cut)
    return int((lent < end).sum()), int((lent >= end).sum()), 0


def wrong_label_on_the_day(loans, cut):
    """You train on loans that become known on the day of the cut. The model is built on the morning of that day; the
    text says "before"."""
    train = test = neither = 0
    end = pd.to_datetime(cut)
    for lent, days in zip(pd.to_datetime(loans["lent"]), loans["days"].tolist()):
        if lent >= end:
            test += 1
        elif lent + pd.Timedelta(days=days) <= end:
            train += 1
        else:
            neither += 1
    return train, test, neither


def wrong_test_when_known(loans, cut):
    """You put a loan into the test if its result becomes known on the cut or later. Loans that had been lent before the
    cut were no question for a model built on that day."""
    end = pd.to_datetime(cut)
    known = [d + pd.Timedelta(days=n) for d, n in zip(pd.to_datetime(loans["lent"]), loans["days"].tolist())]
    late = sum(day >= end for day in known)
    return len(known) - late, late, 0
