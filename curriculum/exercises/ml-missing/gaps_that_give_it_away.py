"""Gaps that give it away

A hospital predicts who will be back within a month. Before indicators are added for the columns with gaps, somebody
has to look for gaps that are made by the outcome itself: an indicator of such a column is the answer in disguise.
Return the names of the suspicious columns: those in which every patient with a gap had the same outcome and every
patient without a gap had the other one.

- `patients`: a DataFrame of any types, with any labels, and with the column `back` (0 or 1, no gaps). Perhaps all
  outcomes are equal. It isn't changed.
- Returns a list in the order of the table. `back` itself isn't in it, nor is a column without a gap or without a
  known value.

>>> patients = pd.DataFrame({"age": [70, None, 81], "letter": [None, "sent", None], "back": [0, 1, 0]})
>>> gaps_that_give_it_away(patients)
['age', 'letter']
"""

import pandas as pd

minutes = 6
chapter = "02-fill-and-mark"
hint = "The indicator of such a column agrees with `back` in every row, or in none."


def gaps_that_give_it_away(patients: pd.DataFrame) -> list[str]:
    found = []
    for name in patients:
        gap = patients[name].isna()
        differs = (gap.astype(int) - patients["back"]).abs()
        if gap.any() and not gap.all() and differs.mean() in (0, 1):
            found.append(name)
    return found


def cases(rng):
    f = pd.DataFrame
    yield (f({"a": [1.0, None], "back": [0, 1]}),)
    yield (f({"a": [None, 1.0], "back": [0, 1]}),)
    yield (f({"a": [None, None], "back": [1, 1]}),)
    yield (f({"a": [None, None], "b": [2, 2], "back": [0, 0]}),)
    yield (f({"a": [None, 2.0], "b": [2, 2], "back": [1, 1]}),)
    yield (f({"age": [70, None, 81], "letter": [None, "sent", None], "back": [0, 1, 0]}),)
    yield (f({"u": [None, 1.0, 1.0], "back": [1, 1, 0], "v": [None, None, ""]}, index=[4, 4, 4]),)
    yield (f({"q": [None, None, 0.0, 0.0], "p": [0.0, None, None, 5.0], "back": [0, 0, 1, 1], "o": [1.0, 2.0, None, None]}),)
    yield (f({"back": [1, 0, 0, 0], "a": [None, None, 3.0, 4.0], "b": [2.0, None, None, None]}),)
    yield (f({"a": [None, 1.0, 2.0], "b": [3.0, None, None], "back": [1, 1, 1]}),)
    yield (f({"a": [None, 1.0, 2.0], "b": [3.0, 1.0, None], "back": [1, 1, 0]}),)
    yield (f({"a": [None, 1.0, 2.0], "b": [3.0, None, None], "back": [0, 0, 0]}),)
    for n in (6, 9, 14):
        back = [0, 1, *rng.integers(0, 2, n).tolist(), 1, 0]
        table = f({"diary": rng.random(n + 4).round(2), "call": rng.random(n + 4).round(2), "back": back, "sum": rng.random(n + 4).round(2), "pay": 1.0})
        table.loc[table["back"] == 1, "diary"] = None
        table.loc[table["back"] == 0, "sum"] = None
        table.loc[rng.permutation(n)[: n // 2] + 2, "call"] = None
        table.loc[[0, 1], "call"] = None
        yield (table,)


def wrong_gap_means_back(patients):
    """You only find columns whose gaps mean that the patient came back. A gap can just as well give away the other
    outcome."""
    back = patients["back"] == 1
    return [name for name in patients if patients[name].isna().any() and not patients[name].isna().all() and (patients[name].isna() == back).all()]


def wrong_gaps_agree_only(patients):
    """You ask whether all patients with a gap had the same outcome. If the patients without one had it too, the indicator
    gives nothing away."""
    found = []
    for name in patients:
        gap = patients[name].isna()
        if gap.any() and not gap.all() and patients["back"][gap].nunique() == 1:
            found.append(name)
    return found


def wrong_differ_in_the_mean(patients):
    """You report columns whose gaps have something to do with the outcome. That may be useful to know, but a column is
    only suspicious if its gaps tell the outcome in every row."""
    found = []
    for name in patients:
        gap = patients[name].isna()
        if gap.any() and not gap.all() and patients["back"][gap].mean() != patients["back"][~gap].mean():
            found.append(name)
    return found
