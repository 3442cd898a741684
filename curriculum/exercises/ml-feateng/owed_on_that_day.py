'''Owed on that day

A vet wants to predict which owners will pay late. Make a row for each owner from what was known when the day `as_of`
began: how many bills there were, and how much was still owed.

- `bills`: a DataFrame with the columns `owner` (text), `billed` (datetime), `amount` (floats) and `paid` (datetime,
  missing if the bill has not been paid to this day; never before `billed`), in any order of rows, with any labels, at
  least one row. It isn't changed.
- `owners`: a list of names, at least one, no name twice. Others may occur in `bills`. `as_of`: a Timestamp.
- A bill is known if its `billed` is before `as_of`, and a payment is known if its `paid` is before `as_of`. The moment
  `as_of` itself isn't before.
- Returns a DataFrame whose index is called `owner` and holds `owners` in the given order. Columns: `bills`, the number of
  known bills, paid or not (whole numbers), and `owed`, the sum of the amounts of known bills without a known payment
  (floats). Somebody without known bills gets 0 and 0.0.

>>> bills = pd.DataFrame({"owner": ["Lee", "Lee", "Kim"], "amount": [40.0, 25.0, 60.0],
...     "billed": pd.to_datetime(["2026-01-05", "2026-01-20", "2026-02-01"]),
...     "paid": pd.to_datetime(["2026-01-09", "2026-02-03", None])})
>>> owed_on_that_day(bills, ["Kim", "Lee"], pd.Timestamp("2026-02-01"))
       bills  owed
owner             
Kim        0   0.0
Lee        2  25.0
'''

import numpy as np
import pandas as pd

minutes = 8
chapter = "02-known-on-that-day"
hint = "Two filters, one for rows and one for cells. For the second, ask which payments are known, and turn the answer round."


def owed_on_that_day(bills: pd.DataFrame, owners: list[str], as_of: pd.Timestamp) -> pd.DataFrame:
    known = bills[bills["billed"] < as_of]
    unpaid = known[~(known["paid"] < as_of)]
    index = pd.Index(owners, name="owner")
    count = known.groupby("owner").size().reindex(index, fill_value=0)
    owed = unpaid.groupby("owner")["amount"].sum().reindex(index, fill_value=0.0)
    return pd.DataFrame({"bills": count, "owed": owed})


def _bills(owners, amounts, billed, paid, index=None):
    table = {"owner": owners, "amount": amounts, "billed": pd.to_datetime(billed), "paid": pd.to_datetime(paid)}
    return pd.DataFrame(table, index=index)


def cases(rng):
    day = pd.Timestamp("2026-02-01")
    yield _bills(["Kim"], [60.0], ["2026-01-10"], [None]), ["Kim"], day
    yield _bills(["Kim"], [60.0], ["2026-01-10"], ["2026-02-05"]), ["Kim", "Lee"], day
    yield _bills(["Kim", "Kim"], [60.0, 5.0], ["2026-01-10", "2026-02-01"], [None, None]), ["Kim"], day
    yield (
        _bills(["Lee", "Lee", "Kim"], [40.0, 25.0, 60.0], ["2026-01-05", "2026-01-20", "2026-02-01"], ["2026-01-09", "2026-02-03", None]),
        ["Kim", "Lee"],
        day,
    )
    yield (
        _bills(["Bo", "Bo", "Ann"], [10.0, 20.5, 9.0], ["2026-01-02", "2026-01-03", "2026-01-04"], ["2026-02-01", "2026-01-31", "2026-03-01"], [4, 4, 9]),
        ["Cy", "Bo"],
        day,
    )
    for n in (8, 14, 25):
        names = ["Ann", "Bo", "Cy", "Di", "Ed"]
        billed = pd.Timestamp("2026-01-01") + pd.to_timedelta(rng.integers(0, 50, n), unit="D")
        paid = pd.Series(billed + pd.to_timedelta(rng.integers(1, 40, n), unit="D"))
        paid[rng.permutation(n)[: n // 4]] = pd.NaT
        owners = [names[i] for i in rng.integers(0, 4, n)]
        table = _bills(owners, rng.integers(10, 400, n) / 4, billed, paid.to_numpy(), rng.permutation(n) + 3)
        yield table, [names[i] for i in rng.permutation(5)], pd.Timestamp("2026-02-01")


def _made(known, unpaid, owners):
    index = pd.Index(owners, name="owner")
    count = known.groupby("owner").size().reindex(index, fill_value=0)
    owed = unpaid.groupby("owner")["amount"].sum().reindex(index, fill_value=0.0)
    return pd.DataFrame({"bills": count, "owed": owed})


def wrong_paid_by_today(bills, owners, as_of):
    """You count a bill as unpaid only if it is unpaid to this day. A payment after `as_of` wasn't known yet, so on that
    day the amount was owed."""
    known = bills[bills["billed"] < as_of]
    return _made(known, known[known["paid"].isna()], owners)


def wrong_never_paid_lost(bills, owners, as_of):
    """You ask for payments on or after `as_of`. A bill that has never been paid has no such date, and it is lost."""
    known = bills[bills["billed"] < as_of]
    return _made(known, known[known["paid"] >= as_of], owners)


def wrong_that_day_included(bills, owners, as_of):
    """You count what happened at the moment `as_of` itself. Only what was before it is known."""
    known = bills[bills["billed"] <= as_of]
    return _made(known, known[~(known["paid"] <= as_of)], owners)


def wrong_paid_bills_not_counted(bills, owners, as_of):
    """Your number of bills leaves out those that had been paid. `bills` counts all known ones."""
    known = bills[bills["billed"] < as_of]
    unpaid = known[~(known["paid"] < as_of)]
    return _made(unpaid, unpaid, owners)
