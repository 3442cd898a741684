"""Before the museum opens

Each morning, before it opens, a museum forecasts its visitors. Make the columns that are known at that moment.

- `visitors`: a Series of floats, one for each day, without a gap. Its index holds the days, in order; at least one.
- `fees`: a Series of floats: the entrance fees. Each is labelled with the day on which it begins, no day twice, in any
  order. A fee holds from that day on, until the next one begins. Labels may lie before the first or after the last day
  of `visitors`.
- Returns a DataFrame with the index of `visitors` and three columns, in this order: `last_week`, the visitors seven days
  before; `record`, the largest number of visitors on any day before; `fee`, the fee that holds on the day. What isn't
  known on that morning is missing (NaN). Neither argument is changed.

>>> day = pd.date_range("2025-05-05", "2025-05-08")
>>> fees = pd.Series([7.0, 6.0], index=pd.to_datetime(["2025-05-07", "2025-05-01"]))
>>> before_opening(pd.Series([30.0, 80.0, 50.0, 90.0], index=day), fees)["record"].tolist()
[nan, 30.0, 80.0, 80.0]
"""

import pandas as pd

minutes = 8
chapter = "03-known-by-then"
hint = "The fees have to be sorted by their labels before they can be filled forwards."


def before_opening(visitors: pd.Series, fees: pd.Series) -> pd.DataFrame:
    return pd.DataFrame({
        "last_week": visitors.shift(7),
        "record": visitors.shift(1).expanding().max(),
        "fee": fees.sort_index().reindex(visitors.index, method="ffill"),
    })


def _museum(values, fees):
    visitors = pd.Series([float(v) for v in values], index=pd.date_range("2025-05-05", periods=len(values)))
    begins = [visitors.index[0] + pd.Timedelta(days=day) for day in fees]
    return visitors, pd.Series([float(fee) for fee in fees.values()], index=begins)


def cases(rng):
    yield _museum([30], {0: 6})
    yield _museum([30, 80, 50, 90], {2: 7, -4: 6})
    yield _museum([90, 10, 20], {1: 5})
    yield _museum([10, 20, 30, 40, 50, 60, 70, 80, 15], {6: 9, -1: 4, 3: 8})
    yield _museum([50, 40, 60, 30, 70, 20, 80, 10, 90], {20: 9, 5: 6})
    yield _museum([5, 5, 9, 2], {30: 1, -30: 2})
    yield _museum([95, 20, 30, 25, 40, 35, 15, 45, 50, 10], {0: 6})
    for n in (8, 10, 16):
        places = rng.permutation(n + 4)[:3] - 2
        yield _museum(rng.integers(10, 99, n), {place: 4 + i for i, place in enumerate([*places.tolist(), -9])})


def _right(visitors, fees):
    fee = fees.sort_index().reindex(visitors.index, method="ffill")
    record = visitors.shift(1).expanding().max()
    return pd.DataFrame({"last_week": visitors.shift(7), "record": record, "fee": fee})


def wrong_today_in_the_record(visitors, fees):
    """Your record includes the day itself. In the morning, nobody knows whether today will break it."""
    table = _right(visitors, fees)
    return table.assign(record=visitors.expanding().max())


def wrong_record_of_all_days(visitors, fees):
    """You write the largest number of all days into every row. Rows early in the table then know of days to come."""
    table = _right(visitors, fees)
    return table.assign(record=visitors.max())


def wrong_fee_only_where_it_begins(visitors, fees):
    """Your fee is known only on days on which one begins. It holds until the next one begins."""
    table = _right(visitors, fees)
    return table.assign(fee=fees.reindex(visitors.index))


def wrong_fee_of_the_next_change(visitors, fees):
    """You fill the days before a change with the fee that comes after it. A fee holds from its day on: fill forwards."""
    table = _right(visitors, fees)
    return table.assign(fee=fees.sort_index().reindex(visitors.index, method="bfill"))
