"""A rate with the right mix

A lender knows for some customers whether they paid back late. Big branches sent in few of their files, small ones
nearly all. Within a branch, which files were sent is a matter of chance. Estimate the share of late payers among *all*
customers: the share of each branch, weighted by the number of all its customers.

- `table`: a DataFrame with the columns `branch` (text, no gaps) and `late` (1.0, 0.0 or missing), with any labels.
- A branch that sent no file at all can't be estimated: leave its customers out altogether. At least one file was sent.
- Returns a float, not rounded. The table isn't changed.

>>> table = pd.DataFrame({"branch": ["A", "A", "A", "B"], "late": [1.0, None, None, 0.0]})
>>> repaired_rate(table)
0.75
"""

import pandas as pd

minutes = 6
chapter = "01-why-is-it-missing"
hint = "Two Series, both labelled by branch: the mean of the known values and the number of all customers. What is the mean of a branch without any known value?"


def repaired_rate(table: pd.DataFrame) -> float:
    rates = table.groupby("branch")["late"].mean().dropna()
    people = table["branch"].value_counts()[rates.index]
    return float((rates * people).sum() / people.sum())


def cases(rng):
    yield (pd.DataFrame({"branch": ["A"], "late": [1.0]}),)
    yield (pd.DataFrame({"branch": ["A", "B"], "late": [1.0, None]}),)
    yield (pd.DataFrame({"branch": ["A", "A", "A", "B"], "late": [1.0, None, None, 0.0]}),)
    yield (pd.DataFrame({"branch": ["B", "A", "B", "B", "C", "C"], "late": [1.0, 0.0, None, 0.0, None, None]}, index=[4, 4, 4, 2, 2, 2]),)
    yield (pd.DataFrame({"branch": ["X", "X", "X", "Y", "Y", "Z"], "late": [1.0, 1.0, 0.0, None, 0.0, None]}),)
    yield (pd.DataFrame({"branch": ["X", "Y", "Y", "Y", "Y"], "late": [0.0, 1.0, None, None, None]}),)
    for n in (9, 15, 30):
        branch = [*"AABBC", *["ABCD"[i] for i in rng.integers(0, 4, n)], *"EEE"]
        late = [1.0, None, 0.0, 1.0, 1.0, *rng.integers(0, 2, n).astype(float), None, None, None]
        table = pd.DataFrame({"branch": branch, "late": late})
        table.loc[rng.permutation(n)[: n // 2] + 5, "late"] = None
        yield (table,)


def wrong_known_only(table):
    """You take the mean of the known values. Branches that sent nearly all their files then count for too much."""
    return float(table["late"].mean())


def wrong_branches_alike(table):
    """You give all branches the same weight. A branch counts as much as it has customers."""
    return float(table.groupby("branch")["late"].mean().mean())


def wrong_gap_means_in_time(table):
    """You count a missing value as "paid in time". Nobody knows that."""
    return float(table["late"].fillna(0).mean())


def wrong_unknown_branch_counts(table):
    """You divide by all customers, including those of branches without any file. That counts them as if nobody there
    were late."""
    rates = table.groupby("branch")["late"].mean().dropna()
    people = table["branch"].value_counts()[rates.index]
    return float((rates * people).sum() / len(table))
