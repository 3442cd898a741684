"""Columns to learn from

Before a model is trained, somebody has to go through the columns of the table one by one: is it known when the
decision is made, and does each old row hold the value that it had then? Write the check.

- `columns`: a DataFrame with one row for each column of a table: `name` (text), `known` (whole numbers: the hour,
  counted from the decision, at which the value becomes known; 0 or less is at the decision or before, more than 0 is
  later) and `overwritten` (True if the database replaces the value in old rows by newer ones). Any labels.
- `target`: the name of the column that is to be predicted. It is no feature, whatever its row says.
- Returns the list of the names of all columns that may be features, in their order.

>>> columns = pd.DataFrame({"name": ["age", "meals", "visits_total", "stay"], "known": [-24, 30, 0, 72], "overwritten": [False, False, True, False]})
>>> columns_to_learn_from(columns, "stay")
['age']
"""

import pandas as pd

minutes = 6
chapter = "01-one-row-one-decision"
hint = "Three conditions, all of which must be True. Which of them has to be turned round?"


def columns_to_learn_from(columns: pd.DataFrame, target: str) -> list[str]:
    good = (columns["known"] <= 0) & ~columns["overwritten"] & (columns["name"] != target)
    return columns.loc[good, "name"].tolist()


def _columns(*rows, index=None):
    name, known, overwritten = zip(*rows)
    return pd.DataFrame({"name": name, "known": known, "overwritten": overwritten}, index=index)


def cases(rng):
    yield _columns(("age", -24, False)), "stay"
    yield _columns(("stay", 72, False)), "stay"
    yield _columns(("age", -24, False), ("meals", 30, False), ("visits_total", 0, True), ("stay", 72, False)), "stay"
    yield _columns(("price", 0, False), ("late", 0, False), ("zone", -1, False)), "late"
    yield _columns(("z", -1, True), ("b", 1, True), ("a", 0, False), ("y", 0, False)), "y"
    yield _columns(("p", 0, True), ("q", 0, False), ("r", 2, False), index=[1, 1, 1]), "p"
    yield _columns(("m", -300, False), ("l", 0, False), ("k", -2, True), ("aim", -2, False)), "aim"
    names = ["b", "a", "zip", "k", "weight", "hour", "x9"]
    for n in (5, 7):
        rows = [(names[k], int(rng.integers(-3, 3)), bool(rng.integers(0, 2))) for k in range(n)]
        yield _columns(*rows, ("zero", 0, False), ("out", -1, False), ("old", -5, True), ("new", 1, False)), "out"


def wrong_counters_kept(columns, target):
    """You keep columns that are overwritten. They are known today, but in an old row they hold a value from much later."""
    good = (columns["known"] <= 0) & (columns["name"] != target)
    return columns.loc[good, "name"].tolist()


def wrong_target_as_feature(columns, target):
    """The target is in your list. A model that is given the answer has nothing to learn."""
    good = (columns["known"] <= 0) & ~columns["overwritten"]
    return columns.loc[good, "name"].tolist()


def wrong_from_the_future(columns, target):
    """Your list has columns that become known after the decision. On the first real day they won't be there."""
    good = ~columns["overwritten"] & (columns["name"] != target)
    return columns.loc[good, "name"].tolist()


def wrong_nought_left_out(columns, target):
    """You leave out what becomes known at the moment of the decision. At hour 0 it is there."""
    good = (columns["known"] < 0) & ~columns["overwritten"] & (columns["name"] != target)
    return columns.loc[good, "name"].tolist()
