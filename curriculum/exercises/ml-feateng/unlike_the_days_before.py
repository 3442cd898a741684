"""Unlike the days before

A bank looks for payments that don't fit their customer. One column for the model: how many times as large a payment
is as the customer's usual payment before. Usual is the median of the customer's payments on *earlier days*; payments
of the same day aren't known in time, whatever their order in the table.

- `payments`: a DataFrame with the columns `customer` (text), `day` (datetime) and `amount` (floats above 0), in any
  order of rows, with any labels, perhaps without rows. It isn't changed.
- Returns a list with a number for each row, in the order of the table: the amount divided by the usual amount, not
  rounded, or None for a customer without a payment on an earlier day.

>>> days = pd.to_datetime(["2026-05-03", "2026-05-01", "2026-05-02", "2026-05-03"])
>>> unlike_the_days_before(pd.DataFrame({"customer": ["Eva", "Eva", "Tom", "Eva"], "day": days, "amount": [80.0, 20.0, 5.0, 30.0]}))
[4.0, None, None, 1.5]
"""

import pandas as pd

minutes = 8
chapter = "02-known-on-that-day"
hint = "Go through the rows. For each, a mask picks the payments of the same customer on earlier days; if there are none, there is no median."


def unlike_the_days_before(payments: pd.DataFrame) -> list[float | None]:
    found = []
    for row in payments.to_dict("records"):
        same = payments["customer"] == row["customer"]
        before = payments["amount"][same & (payments["day"] < row["day"])]
        if len(before) == 0:
            found.append(None)
        else:
            found.append(float(row["amount"] / before.median()))
    return found


def _p(rows, index=None):
    customer = [row[0] for row in rows]
    day = pd.to_datetime([f"2026-05-{row[1]:02d}" for row in rows])
    return pd.DataFrame({"customer": customer, "day": day, "amount": [float(row[2]) for row in rows]}, index=index)


def _ratios(payments, pick):
    found = []
    for place, row in enumerate(payments.to_dict("records")):
        before = pick(payments, row, place)
        found.append(float(row["amount"] / before) if before == before else None)
    return found


def cases(rng):
    yield (_p([]),)
    yield (_p([("Eva", 1, 20)]),)
    yield (_p([("Eva", 1, 20), ("Eva", 2, 30)]),)
    yield (_p([("Eva", 3, 80), ("Eva", 1, 20), ("Tom", 2, 5), ("Eva", 3, 30)]),)
    yield (_p([("Eva", 2, 20), ("Eva", 2, 30)], [7, 7]),)
    yield (_p([("a", 9, 1), ("b", 1, 50), ("a", 4, 2), ("a", 1, 8), ("a", 3, 100)], [3, 3, 1, 1, 0]),)
    yield (_p([("a", 1, 10), ("a", 2, 10), ("a", 3, 100), ("a", 4, 50), ("b", 4, 50)]),)
    yield (_p([("x", 5, 7), ("y", 4, 14), ("x", 6, 14), ("y", 6, 7), ("x", 6, 21)]),)
    for n in (6, 10):
        rows = [("pqr"[int(rng.integers(0, 3))], int(rng.integers(1, 7)), int(rng.integers(1, 90))) for _ in range(n)]
        yield (_p([*rows, ("p", 9, 40), ("p", 1, 10), ("q", 8, 16), ("q", 2, 4)], rng.permutation(n + 4).tolist()),)


def wrong_same_day_known(payments):
    """Payments of the same day count in your median, the one that is judged among them. Only earlier days are known in time."""
    def pick(table, row, place):
        return table["amount"][(table["customer"] == row["customer"]) & (table["day"] <= row["day"])].median()

    return _ratios(payments, pick)


def wrong_rows_above(payments):
    """You take the rows above in the table. They are in any order: compare the days."""
    def pick(table, row, place):
        above = table.iloc[:place]
        return above["amount"][above["customer"] == row["customer"]].median()

    return _ratios(payments, pick)


def wrong_everybody(payments):
    """You compare with the payments of all customers. What is usual for one isn't for another."""
    def pick(table, row, place):
        return table["amount"][table["day"] < row["day"]].median()

    return _ratios(payments, pick)


def wrong_mean_before(payments):
    """You divide by the mean. One large payment long ago would then make everything later look small: take the median."""
    def pick(table, row, place):
        return table["amount"][(table["customer"] == row["customer"]) & (table["day"] < row["day"])].mean()

    return _ratios(payments, pick)
