"""The strongest pair

In a table with many columns, somebody wants to see first which two go together most closely, in either direction.

- `table`: a DataFrame with at least two columns of floats, perhaps with gaps, and perhaps columns of texts, which
  don't count. Each two columns of numbers have at least three rows in which both are known, and no column is constant
  there. Any labels. It isn't changed.
- Returns a tuple: the names of the two columns in the order of the table, and their rank correlation (Spearman's),
  not rounded. The strongest pair is the one whose rank correlation is farthest from 0. No two pairs are equally
  strong.

>>> table = pd.DataFrame({"a": [1.0, 2.0, 3.0, 4.0], "b": [1.0, 3.0, 2.0, 4.0], "c": [9.0, 7.0, 5.0, 1.0]})
>>> strongest_pair(table)
('a', 'c', -1.0)
"""

from itertools import combinations

import pandas as pd

minutes = 6
chapter = "03-what-goes-together"
hint = "`max()` takes a `key=`: a function that says how strong a pair is. `abs()` takes the sign away."


def strongest_pair(table: pd.DataFrame) -> tuple[str, str, float]:
    numbers = table.select_dtypes("number")
    ranks = numbers.corr(method="spearman")
    a, b = max(combinations(numbers, 2), key=lambda pair: abs(ranks.loc[pair[0], pair[1]]))
    return a, b, float(ranks.loc[a, b])


def cases(rng):
    yield (pd.DataFrame({"a": [1.0, 2.0, 3.0], "b": [5.0, 9.0, 7.0]}),)
    yield (pd.DataFrame({"a": [1.0, 2.0, 3.0, 4.0], "b": [4.0, 3.0, None, 5.0]}),)
    yield (pd.DataFrame({"a": [1.0, 2.0, 3.0, 4.0], "b": [2.0, 4.0, 1.0, 3.0]}),)
    yield (pd.DataFrame({"a": [1.0, 2.0, 3.0, 4.0, 5.0], "b": [2.0, 1.0, 4.0, 3.0, 5.0], "c": [9.0, None, 7.0, None, 8.0]}),)
    yield (pd.DataFrame({"a": [1.0, 2.0, 3.0, 4.0], "b": [1.0, 3.0, 2.0, 4.0], "c": [9.0, 7.0, 5.0, 1.0]}),)
    yield (pd.DataFrame({"x": [1.0, 2.0, 3.0, 4.0, 5.0], "t": list("vwxyz"), "y": [1.0, 10.0, 100.0, 1000.0, 9.0], "z": [2.0, 1.0, 4.0, 3.0, 5.0]}),)
    yield (pd.DataFrame({"p": [1.0, 2.0, 3.0, 4.0, 50.0], "q": [3.0, 1.0, 2.0, 0.0, 60.0], "r": [1.0, 2.0, 4.0, 3.0, 5.0]}),)
    yield (pd.DataFrame({"u": [6.0, 5.0, None, 3.0, 2.0], "v": [1.0, 2.0, 9.0, 3.0, 4.0], "w": [1.0, 3.0, 2.0, None, 4.0]}, index=[4, 4, 0, 1, 2]),)
    for n in (8, 12):
        a = rng.normal(size=n)
        frame = pd.DataFrame({"m": rng.normal(size=n), "a": a, "k": rng.normal(size=n), "b": -(2.0 ** (3 * a))})
        frame.loc[0, "m"] = None
        yield (frame.assign(name="x"),)


def wrong_most_positive(table):
    """You look for the largest correlation. A pair at -0.9 goes together more closely than one at 0.5."""
    numbers = table.select_dtypes("number")
    ranks = numbers.corr(method="spearman")
    a, b = max(combinations(numbers, 2), key=lambda pair: ranks.loc[pair[0], pair[1]])
    return a, b, float(ranks.loc[a, b])


def wrong_straight_lines(table):
    """You use Pearson's correlation, which measures how well a straight line fits. The task asks for Spearman's, which compares ranks."""
    numbers = table.select_dtypes("number")
    plain = numbers.corr()
    a, b = max(combinations(numbers, 2), key=lambda pair: abs(plain.loc[pair[0], pair[1]]))
    return a, b, float(plain.loc[a, b])


def wrong_sign_lost(table):
    """Your correlation has lost its sign. That a pair goes in opposite directions is half of the message."""
    numbers = table.select_dtypes("number")
    ranks = numbers.corr(method="spearman").abs()
    a, b = max(combinations(numbers, 2), key=lambda pair: ranks.loc[pair[0], pair[1]])
    return a, b, float(ranks.loc[a, b])
