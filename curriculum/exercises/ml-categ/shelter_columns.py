"""Columns for the shelter

An animal shelter predicts how long an animal will stay. The model learnt from last year's animals, and each morning it
is asked about the new ones. Turn the species of the new animals into columns of 0 and 1: one column for each species
that occurs among last year's.

- `last_year` and `today`: Series of texts, with gaps here and there. `last_year` has at least one text. The labels can
  be anything. Neither is changed.
- Returns a DataFrame of the integers 0 and 1 with the labels of `today`. The columns are called `is_cat`, `is_dog` and so on,
  sorted by species as Python sorts texts.
- A species that didn't occur last year, and a gap, give 0 in all columns.

>>> shelter_columns(pd.Series(["dog", "cat", "dog"]), pd.Series(["cat", "newt"])).to_dict("list")
{'is_cat': [1, 0], 'is_dog': [0, 0]}
"""

import pandas as pd

minutes = 5
chapter = "01-columns-that-stay"
hint = "Which of the two Series decides the columns, and which of them fills the rows?"


def shelter_columns(last_year: pd.Series, today: pd.Series) -> pd.DataFrame:
    known = sorted(last_year.dropna().unique())
    return pd.DataFrame({f"is_{name}": (today == name).astype(int) for name in known})


def cases(rng):
    s = lambda *values, **more: pd.Series(list(values), dtype="str", **more)
    yield s("cat"), s("cat")
    yield s("dog", "cat"), s("cat")
    yield s("cat"), s("wildcat")
    yield s("dog", "cat", "dog"), s("cat", "newt")
    yield s("hare", None, "cat"), s(None, "hare", index=[4, 4])
    yield s("dog"), s("newt", None, index=[7, 3])
    yield s("Dog", "dog", "cat"), s("dog", "cat", "Cat", index=["x", "y", "z"])
    yield s("owl", "cat", "cat"), s("cat", "cat")
    names = ["cat", "dog", "hare", "newt", "owl", None]
    for n in (6, 12):
        old = rng.integers(0, 4, n).tolist()
        now = rng.integers(0, 6, 5).tolist()
        yield s("hare", "dog", *[names[i] for i in old]), s("newt", *[names[i] for i in now], index=range(50, 56))


def wrong_todays_species(last_year, today):
    """You make the columns from today's animals. The model expects the columns that it learnt from, in their order, even
    when a species doesn't turn up today."""
    known = sorted(today.dropna().unique())
    return pd.DataFrame({f"is_{name}": (today == name).astype(int) for name in known}, index=today.index)


def wrong_both_together(last_year, today):
    """Your columns come from last year's and today's species together. A species that is new today gets a column that
    the model doesn't know."""
    known = sorted(pd.concat([last_year, today]).dropna().unique())
    return pd.DataFrame({f"is_{name}": (today == name).astype(int) for name in known}, index=today.index)


def wrong_as_they_came(last_year, today):
    """Your columns are in the order in which the species first occur. They should be sorted."""
    known = last_year.dropna().unique()
    return pd.DataFrame({f"is_{name}": (today == name).astype(int) for name in known}, index=today.index)


def wrong_true_and_false(last_year, today):
    """Your columns hold True and False. The integers 1 and 0 were asked for."""
    known = sorted(last_year.dropna().unique())
    return pd.DataFrame({f"is_{name}": today == name for name in known}, index=today.index)
