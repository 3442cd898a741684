"""Unpaid invoices

A workshop has a list of its invoices and a list of the payments that have arrived. It wants to know which invoices
nobody has paid anything for.

- `invoices`: a DataFrame with the columns `number` (text, all different) and `amount` (whole numbers), with any
  labels.
- `payments`: a DataFrame with the columns `number` (text: the invoice that was paid; missing if the customer forgot
  to write it) and `paid` (whole numbers). An invoice may be paid in several parts. A number may be wrong, so that
  there is no such invoice. There may be no rows.
- Returns a DataFrame: the rows of `invoices` for which there is no payment, with their labels, the largest amount
  first; invoices of the same amount by number.

>>> invoices = pd.DataFrame({"number": ["R1", "R2", "R3"], "amount": [50, 80, 90]})
>>> payments = pd.DataFrame({"number": ["R2", "R2"], "paid": [30, 50]})
>>> unpaid_invoices(invoices, payments)
  number  amount
2     R3      90
0     R1      50
"""

import pandas as pd

minutes = 6
chapter = "02-two-tables"
hint = "A mask of the invoices that occur among the payments, turned round. Two columns decide about the order, in different directions."


def unpaid_invoices(invoices: pd.DataFrame, payments: pd.DataFrame) -> pd.DataFrame:
    unpaid = invoices[~invoices["number"].isin(payments["number"])]
    return unpaid.sort_values(by=["amount", "number"], ascending=[False, True])


def _payments(numbers):
    return pd.DataFrame({"number": pd.Series(numbers, dtype="object"), "paid": [20] * len(numbers)})


def cases(rng):
    yield pd.DataFrame({"number": ["R1"], "amount": [50]}), _payments([])
    yield pd.DataFrame({"number": ["R1"], "amount": [50]}), _payments(["R1"])
    yield pd.DataFrame({"number": ["R1", "R2", "R3"], "amount": [50, 80, 90]}), _payments(["R2", "R2"])
    yield pd.DataFrame({"number": ["B", "A", "C"], "amount": [70, 70, 20]}, index=[5, 9, 1]), _payments([None, "X"])
    yield pd.DataFrame({"number": ["A", "D", "C", "B"], "amount": [30, 30, 40, 30]}), _payments(["C", "A", "Q"])
    yield pd.DataFrame({"number": ["K", "L"], "amount": [10, 60]}, index=["x", "x"]), _payments([None])
    for n in (5, 8):
        numbers = [f"R{k}" for k in (rng.permutation(20)[:n] + 10).tolist()]
        invoices = pd.DataFrame({"number": numbers, "amount": rng.integers(1, 5, n) * 20}, index=rng.permutation(n))
        yield invoices, _payments([numbers[i] for i in rng.integers(0, n - 3, 3)] + [None, "R99"])


def wrong_paid_ones(invoices, payments):
    """You list the invoices that have been paid. Those without a payment are asked for."""
    paid = invoices[invoices["number"].isin(payments["number"])]
    return paid.sort_values(by=["amount", "number"], ascending=[False, True])


def wrong_labels_lost(invoices, payments):
    """Your rows have fresh labels: `.merge()` counts from 0 again. The workshop finds its invoices by the old ones."""
    checked = invoices.merge(payments, on="number", how="left", indicator=True)
    unpaid = checked[checked["_merge"] == "left_only"]
    return unpaid.sort_values(by=["amount", "number"], ascending=[False, True])[["number", "amount"]]


def wrong_smallest_first(invoices, payments):
    """The smallest amount comes first in your list. The largest should."""
    unpaid = invoices[~invoices["number"].isin(payments["number"])]
    return unpaid.sort_values(by=["amount", "number"])
