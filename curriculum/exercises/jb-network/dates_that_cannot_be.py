"""Dates that can't be

Before a table is counted, look for rows that can't be right.

- `rows`: a list of dicts from a column to a date, a text such as `"2026-03-02"`. Columns are `applied`, `reply`, `talk`, `task`, `offer` and `closed`, in this order; a row
  may lack any of them.
- `today`: a date as text.
- The fault of a row is `"no start"` if `applied` is missing; else `"future"` if one of its dates is after today; else `"order"` if a date is earlier than
  that of a column before it. The same day is no fault.
- Returns a list of pairs, the number of the row from 1 and the fault, for the rows that have one.

>>> dates_that_cannot_be([{"applied": "2026-03-02", "talk": "2026-02-27"}, {"reply": "2026-03-04"}], "2026-03-20")
[(1, 'order'), (2, 'no start')]
"""

minutes = 9
chapter = "01-a-search-that-is-counted"
equivalent = {
    "Compare_NotEq_Gt @ 10:elif dates != sorted(dates): -> elif dates > sorted(dates):": "a list that isn't sorted is always greater than the sorted one",
}
hint = "Dates written like this sort as texts. Take a row's dates in the order of the columns, and compare the list with the sorted one."


def dates_that_cannot_be(rows: list, today: str) -> list:
    faults = []
    for number, row in enumerate(rows, 1):
        columns = ["applied", "reply", "talk", "task", "offer", "closed"]
        dates = [row[column] for column in columns if column in row]
        if "applied" not in row:
            faults.append((number, "no start"))
        elif max(dates) > today:
            faults.append((number, "future"))
        elif dates != sorted(dates):
            faults.append((number, "order"))
    return faults


def cases(rng):
    today = "2026-03-20"
    yield ([], today)
    yield ([{"applied": "2026-03-20"}], today)
    yield ([{"applied": "2026-03-21"}, {}], today)
    yield ([{"applied": "2026-03-02", "talk": "2026-02-27"}, {"reply": "2026-03-04"}], today)
    yield ([{"applied": "2026-03-02", "reply": "2026-03-02", "closed": "2026-03-02"}], today)
    yield ([{"closed": "2026-03-09", "applied": "2026-03-02", "reply": "2026-03-08"}, {"offer": "2026-03-03", "applied": "2025-12-30"}], today)
    yield ([{"applied": "2026-03-02", "reply": "2026-03-11", "talk": "2026-03-09"}, {"applied": "2026-03-05", "task": "2026-03-19", "offer": "2026-03-18"}], today)
    yield ([{"talk": "2026-03-09", "reply": "2026-03-02", "applied": "2026-03-01"}], today)
    yield ([{"closed": "2026-03-01", "applied": "2026-03-02"}, {"applied": "2026-03-02", "closed": "2026-04-02"}], today)
    yield ([{"applied": "2026-03-10", "reply": "2026-03-01", "talk": "2027-03-01"}, {"reply": "2026-03-30"}, {"task": "2026-03-01", "talk": "2026-03-02"}], today)
    yield ([{"applied": "2026-03-02", "reply": "2026-03-25"}, {"applied": "2025-11-30", "reply": "2026-01-02", "offer": "2026-12-01"}], today)
    yield ([{"applied": "2026-03-02", "reply": "2026-03-05", "task": "2026-03-04"}, {"applied": "2026-01-05", "reply": "2026-01-09", "talk": "2026-01-08", "task": "2026-02-01"}], today)
    yield ([{"applied": "2026-03-01", "reply": "2026-03-05", "talk": "2026-03-03"}], today)
    yield ([{"applied": "2026-03-02", "reply": "2026-03-25", "talk": "2026-03-10"}], today)
    yield ([{"applied": "2026-02-01", "talk": "2026-02-09", "task": "2026-02-08", "offer": "2026-02-10"}], today)
    columns = ["applied", "reply", "talk", "task", "offer", "closed"]
    for n in (4, 7):
        rows = []
        for _ in range(n):
            days = sorted(rng.integers(1, 25, 6).tolist())
            if rng.random() < 0.4:
                days[2], days[4] = days[4], days[2]
            rows.append({c: f"2026-03-{d:02}" for c, d in zip(columns, days, strict=True) if rng.random() < 0.7})
        yield (rows, today)


_COLUMNS = ["applied", "reply", "talk", "task", "offer", "closed"]


def _faulty(rows, today, columns=_COLUMNS, pairs=None, swapped=False, future=True):
    faults = []
    for number, row in enumerate(rows, 1):
        dates = [row[c] for c in columns if c in row]
        late = future and max(row.values(), default="") > today
        bad = dates != sorted(dates) if pairs is None else not pairs(row)
        order = [("order", bad), ("future", late)] if swapped else [("future", late), ("order", bad)]
        reasons = [] if "applied" in row else ["no start"]
        reasons += [name for name, found in order if found]
        faults += [(number, reasons[0])] if reasons else []
    return faults


def wrong_against_applied(rows, today):
    """You compare every date with the first only. A talk on the 9th after a reply on the 11th can't be right either."""
    return _faulty(rows, today, pairs=lambda row: min(row.values(), default="") >= row.get("applied", ""))


def wrong_future_forgotten(rows, today):
    """You don't look at today. A reply next week hasn't happened; it's probably a slip in the year."""
    return _faulty(rows, today, future=False)


def wrong_order_of_writing(rows, today):
    """You take the dates in the order in which they stand in the row. The columns have an order of their own."""
    return _faulty(rows, today, pairs=lambda row: list(row.values()) == sorted(row.values()))
