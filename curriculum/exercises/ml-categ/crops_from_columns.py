"""Back from the columns

A farm advisory service stores its fields for a model: one column of 0 and 1 for each crop. For a letter to the farmers,
the crops are needed as words again.

- `table`: a DataFrame with at least one column whose name begins with `crop=`, such as `crop=rye`, and perhaps others,
  such as `area`. In each row at most one of the crop columns is 1, the others are 0. A crop may contain `=` itself.
  The labels can be anything. The table isn't changed.
- Returns a Series of texts with the labels of `table`: the crop whose column is 1, or `"unknown"` if all are 0.

>>> crops_from_columns(pd.DataFrame({"area": [3, 1], "crop=rye": [1, 0], "crop=oats": [0, 0]})).tolist()
['rye', 'unknown']
"""

import pandas as pd

minutes = 6
chapter = "01-columns-that-stay"
hint = "Start with a Series of \"unknown\" and go through the crop columns. Which part of a column's name is the crop?"


def crops_from_columns(table: pd.DataFrame) -> pd.Series:
    crops = pd.Series("unknown", index=table.index)
    for name in table.columns:
        if name.startswith("crop="):
            crops[table[name].astype(bool)] = name.partition("=")[2]
    return crops


def cases(rng):
    yield (pd.DataFrame({"crop=rye": [1]}),)
    yield (pd.DataFrame({"crop=rye": [0]}),)
    yield (pd.DataFrame({"crop=rye": [0, 1], "crop=oats": [1, 0]}),)
    yield (pd.DataFrame({"area": [3, 1], "crop=rye": [1, 0], "crop=oats": [0, 0]}),)
    yield (pd.DataFrame({"crop=oats": [0, 0], "crop=rye": [0, 1]}, index=[8, 2]),)
    yield (pd.DataFrame({"crop=rye": [1, 0], "crops=2": [1, 1]}),)
    yield (pd.DataFrame({"crop=mix=2": [1, 0], "crop=rye": [0, 1], "area": [1, 1]}, index=[3, 3]),)
    yield (pd.DataFrame({"last crop=rye": [1, 1, 1], "crop=oats": [0, 0, 1], "crop=mix=3": [1, 0, 0]}),)
    yield (pd.DataFrame({"wet": [1, 1], "crop=rye": [1, 0], "crop=x=y": [0, 1]}),)
    for n in (5, 9):
        which = rng.integers(0, 4, n)
        yield (pd.DataFrame({"slope": 1, "crop=rye": (which == 0).astype(int), "crop=a=b": (which == 1).astype(int),
                             "wet": 1, "crop=beet": (which == 2).astype(int)}),)


def wrong_first_column_for_unknown(table):
    """A row without a 1 gets the name of the first crop. If you look for the place of the largest value: when all
    values are equal, that is the first place. Ask first whether there is a 1."""
    names = [name for name in table.columns if name.startswith("crop=")]
    places = table[names].to_numpy().argmax(axis=1)
    return pd.Series([names[i].partition("=")[2] for i in places], index=table.index)


def wrong_any_column(table):
    """You look for a 1 in all columns, and an area of 1 is no crop. Take the columns whose name begins with `crop=`."""
    crops = pd.Series("unknown", index=table.index)
    for name in table.columns:
        crops[table[name] == 1] = name.partition("=")[2]
    return crops


def wrong_behind_the_last_sign(table):
    """You take what comes after the last `=`. In `crop=mix=2` the crop is called `mix=2`."""
    crops = pd.Series("unknown", index=table.index)
    for name in table.columns:
        if name.startswith("crop="):
            crops[table[name] == 1] = name.split("=")[-1]
    return crops
