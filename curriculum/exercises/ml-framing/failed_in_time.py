"""Did the pump fail in time?

A waterworks inspects each of its pumps now and then, and decides after the inspection whether to replace it. A model
should predict whether the pump fails soon if it stays. Build the target for the inspections of the past.

- `inspections`: a DataFrame with the columns `pump` (text) and `day` (whole numbers: days since the beginning of the
  records), with any labels. It isn't changed.
- `failures`: a DataFrame with the same two columns: which pump failed on which day. It may have no rows. A pump may
  fail several times.
- `horizon`: a whole number of days, at least 1. A failure counts for an inspection if it is the same pump and the
  failure comes *after* the day of the inspection, at most `horizon` days later.
- Returns a list of True and False, one for each inspection, in order.

>>> inspections = pd.DataFrame({"pump": ["P1", "P2", "P1"], "day": [10, 10, 40]})
>>> failures = pd.DataFrame({"pump": ["P1"], "day": [15]})
>>> failed_in_time(inspections, failures, 7)
[True, False, False]
"""

import pandas as pd

minutes = 7
chapter = "01-one-row-one-decision"
hint = "For each inspection: the days of the failures of this pump, and a mask with two limits. Is at least one of them True?"


def failed_in_time(inspections: pd.DataFrame, failures: pd.DataFrame, horizon: int) -> list[bool]:
    target = []
    for pump, day in zip(inspections["pump"], inspections["day"]):
        days = failures.loc[failures["pump"] == pump, "day"]
        target.append(bool(((days > day) & (days <= day + horizon)).any()))
    return target


def _log(*rows):
    return pd.DataFrame({"pump": [pump for pump, _ in rows], "day": pd.Series([day for _, day in rows], dtype=int)})


def cases(rng):
    yield _log(("P1", 10)), _log(("P1", 12)), 7
    yield _log(("P1", 10)), _log(), 7
    yield _log(("P1", 10), ("P2", 10), ("P1", 40)), _log(("P1", 15)), 7
    yield _log(("A", 5), ("A", 6)), _log(("A", 5), ("A", 15)), 10
    yield _log(("A", 20), ("B", 20)), _log(("B", 20), ("A", 27), ("B", 3)), 7
    yield _log(("A", 20), ("B", 30)), _log(("A", 28), ("B", 31), ("B", 90)), 7
    yield _log(("C", 100), ("D", 100)), _log(("C", 99), ("C", 140), ("D", 101)), 30
    yield _log(("E", 50)), _log(("E", 30), ("F", 52)), 5
    yield _log(("C", 100), ("D", 100)), _log(("C", 100)), 3
    yield _log(("G", 7), ("G", 8)), _log(("G", 8)), 1
    yield _log(("A", 20), ("B", 30)).set_axis([7, 7]), _log(("A", 16), ("B", 33)), 7
    for n in (4, 8):
        names = ["P1", "P2", "P3"]
        inspections = _log(*[(names[rng.integers(0, 3)], int(rng.integers(0, 60))) for _ in range(n)], ("P1", 20), ("P2", 20))
        failures = _log(*[(names[rng.integers(0, 3)], int(rng.integers(0, 80))) for _ in range(5)], ("P2", 20), ("P1", 30))
        yield inspections, failures, 10


def wrong_any_pump(inspections, failures, horizon):
    """A failure of any pump counts in your program. Only failures of the inspected pump say something about it."""
    days = failures["day"]
    return [bool(((days > day) & (days <= day + horizon)).any()) for day in inspections["day"]]


def wrong_no_horizon(inspections, failures, horizon):
    """You count every later failure, even years later. Only those within the horizon belong to this decision."""
    return [
        bool((failures.loc[failures["pump"] == pump, "day"] > day).any())
        for pump, day in zip(inspections["pump"], inspections["day"])
    ]


def wrong_past_failures(inspections, failures, horizon):
    """You count failures before the inspection as well. These are known already; nothing has to be predicted."""
    return [
        bool((failures.loc[failures["pump"] == pump, "day"] <= day + horizon).any())
        for pump, day in zip(inspections["pump"], inspections["day"])
    ]


def wrong_the_day_itself(inspections, failures, horizon):
    """A failure on the day of the inspection counts in your program. It must come after that day."""
    target = []
    for pump, day in zip(inspections["pump"], inspections["day"]):
        days = failures.loc[failures["pump"] == pump, "day"]
        target.append(bool(((days >= day) & (days <= day + horizon)).any()))
    return target
