"""Rows that need you

Each week begins with two lists: what's due, and what has been forgotten.

- `rows`: a list of dicts. Each has `"firm"`, and may have `"closed"` (the day on which it ended), `"offer"` (the day of an offer) and `"next"` (the day of
  the next step). Days are whole numbers.
- A row is open if it has neither `"closed"` nor `"offer"`. Only open rows count.
- It's due if its next step is today or earlier. It's forgotten if it has no next step.
- Returns a tuple: the firms that are due, the longest overdue first (with equal days, in the order of the alphabet), and the sorted list of the
  forgotten ones.

>>> rows_that_need_you([{"firm": "A", "next": 22}, {"firm": "C", "next": 16}, {"firm": "D"}], 20)
(['C'], ['D'])
"""

minutes = 8
chapter = "01-a-search-that-is-counted"
hint = "Sort pairs of day and firm. What of a row whose next step is day 0?"


def rows_that_need_you(rows: list, today: int) -> tuple:
    due, forgotten = [], []
    for row in rows:
        if "closed" in row or "offer" in row:
            continue
        if "next" not in row:
            forgotten.append(row["firm"])
        elif row["next"] <= today:
            due.append((row["next"], row["firm"]))
    return [firm for day, firm in sorted(due)], sorted(forgotten)


def cases(rng):
    yield ([], 5)
    yield ([{"firm": "A", "next": 5}], 5)
    yield ([{"firm": "A", "next": 6}], 5)
    yield ([{"firm": "A"}], 5)
    yield ([{"firm": "A", "next": 0}], 5)
    yield ([{"firm": "A", "next": 22}, {"firm": "C", "next": 16}, {"firm": "D"}], 20)
    yield ([{"firm": "A", "closed": 4}, {"firm": "B", "closed": 4, "next": 3}], 5)
    yield ([{"firm": "A", "closed": 0}, {"firm": "B", "offer": 0, "next": 0}], 5)
    yield ([{"firm": "A", "offer": 4}, {"firm": "B", "offer": 4, "next": 3}, {"firm": "C"}], 5)
    yield ([{"firm": "Z", "next": 2}, {"firm": "B", "next": 4}, {"firm": "A", "next": 4}], 9)
    yield ([{"firm": "K", "next": 8}, {"firm": "L", "next": 1}, {"firm": "M", "next": 5}, {"firm": "B"}, {"firm": "A"}], 9)
    yield ([{"firm": "E", "next": 0}, {"firm": "D", "next": -3}, {"firm": "F", "closed": 0}], 0)
    yield ([{"firm": "X", "closed": 2}, {"firm": "Y"}, {"firm": "W", "offer": 1, "closed": 3}], 9)
    yield ([{"firm": "P", "offer": 2, "next": 1}, {"firm": "Q", "next": 0}], 9)
    yield ([{"firm": "P", "offer": 2}, {"firm": "Q", "next": 0}, {"firm": "R"}], 9)
    yield ([{"firm": "B", "next": 1}, {"firm": "A", "next": 2}], 5)
    yield ([{"firm": "C", "next": 3}, {"firm": "A", "next": 4}, {"firm": "B", "next": 2}], 9)
    for n in (6, 10):
        rows = []
        for i in rng.permutation(n).tolist():
            row = {"firm": f"F{i}"}
            for key, share in (("next", 0.7), ("closed", 0.25), ("offer", 0.15)):
                if rng.random() < share:
                    row[key] = int(rng.integers(0, 20))
            rows.append(row)
        yield (rows, 10)


def _lists(rows, today, ended=("closed", "offer"), by_day=True, missing=lambda row: "next" not in row):
    live = [row for row in rows if not any(key in row for key in ended)]
    due = [(row["next"], row["firm"]) for row in live if not missing(row) and row["next"] <= today]
    firms = [firm for _, firm in sorted(due)] if by_day else sorted(firm for _, firm in due)
    return firms, sorted(row["firm"] for row in live if missing(row))


def wrong_closed_too(rows, today):
    """You list rows that are closed. Nothing is left to do there."""
    return _lists(rows, today, ended=("offer",))


def wrong_offers_too(rows, today):
    """You list rows with an offer. They have reached the last stage, and aren't open any more."""
    return _lists(rows, today, ended=("closed",))


def wrong_by_name(rows, today):
    """You sort what's due by name. The row that has waited longest comes first."""
    return _lists(rows, today, by_day=False)


def wrong_day_zero(rows, today):
    """You take a next step on day 0 for none. Ask whether the key is there, and not whether its value counts as true."""
    return _lists(rows, today, missing=lambda row: not row.get("next"))
