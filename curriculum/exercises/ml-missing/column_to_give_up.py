"""The column to give up

A research group can only use complete rows, but it may give up one column of its questionnaire. Return the name of the
column whose removal leaves the most complete rows. If several are equally good, take the first of them in the table.
If no removal leaves more complete rows than there are now, return None.

- `table`: a DataFrame of any types, with at least two columns and any labels. It isn't changed.
- A row is complete if none of its cells is missing.

>>> table = pd.DataFrame({"age": [31, None, 45], "rent": [700, 820, 650], "pet": [None, None, "cat"]})
>>> column_to_give_up(table)
'pet'
>>> column_to_give_up(pd.DataFrame({"a": [1, None], "b": [2, None]})) is None
True
"""

import pandas as pd

minutes = 6
chapter = "01-why-is-it-missing"
hint = "For each column, count the complete rows of the table without it. Which number must the best of them beat?"


def column_to_give_up(table: pd.DataFrame) -> str | None:
    holes = table.isna()
    best, most = None, _complete(holes)
    for name in table:
        rows = _complete(holes.drop(columns=name))
        if rows > most:
            best, most = name, rows
    return best


def _complete(holes):
    return int((~holes.any(axis=1)).sum())


def cases(rng):
    yield (pd.DataFrame({"a": [1, 2], "b": [3, 4]}),)
    yield (pd.DataFrame({"a": [1, None], "b": [2, None]}),)
    yield (pd.DataFrame({"a": [1.0, 2.0], "b": [None, 4.0]}),)
    yield (pd.DataFrame({"a": ["", "x", "y"], "b": [None, 0.0, 4.0]}),)
    yield (pd.DataFrame({"age": [31, None, 45], "rent": [700, 820, None], "pet": [None, None, "cat"]}),)
    yield (pd.DataFrame({"a": [None, None, None, 1, 1], "b": [None, None, None, 1, None], "c": [1, 1, 1, 1, 1]}),)
    yield (pd.DataFrame({"a": [None, None, 1, 1, 1], "b": [None, None, 1, 1, None], "c": [None, None, 1, 1, 1]}, index=[1, 1, 2, 2, 3]),)
    yield (pd.DataFrame({"x": [None, 1.0, 2.0], "y": ["p", None, "q"], "z": [1, 2, 3]}),)
    yield (pd.DataFrame({"x": [None, None, None, 2.0, 1.0], "y": [None, None, None, "q", None], "z": [3.0, 3.0, 3.0, None, 4.0]}),)
    yield (pd.DataFrame({"q": [None, None, None], "r": [None, None, None], "s": [1, None, 2]}),)
    for n in (6, 9, 14):
        table = pd.DataFrame({name: rng.random(n).round(2) for name in "abcd"})
        for name in "abcd":
            table.loc[rng.permutation(n)[: int(rng.integers(0, 4))], name] = None
        table.loc[[0, 1, 2], ["a", "b"]] = None
        yield (table,)


def wrong_most_gaps(table):
    """You give up the column with the most gaps. If its rows have gaps elsewhere as well, that saves none of them."""
    gaps = table.isna().sum()
    return gaps.idxmax() if gaps.max() > 0 else None


def wrong_last_of_the_best(table):
    """Among equally good columns you take the last. The first was asked for."""
    holes = table.isna()
    best, most = None, _complete(holes)
    for name in table:
        rows = _complete(holes.drop(columns=name))
        if rows >= most and rows > _complete(holes):
            best, most = name, rows
    return best


def wrong_always_one(table):
    """You always give up a column, even if no row is gained by it."""
    holes = table.isna()
    counts = {name: _complete(holes.drop(columns=name)) for name in table}
    return max(counts, key=counts.get)
