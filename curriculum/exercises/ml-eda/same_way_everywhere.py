"""The same way everywhere?

Before a report says "the more advertising, the more sales", somebody should check that it is so in each region, and
not only over all. Write the check.

- `table`: a DataFrame with the columns `x` and `y` (floats without gaps) and `group` (text, or missing), with any
  labels. Each group has at least three rows, and no correlation is exactly 0 or undefined. It isn't changed.
- Returns a tuple: the correlation (Pearson's) of `x` and `y` over all rows, those without a group included, as a
  float, not rounded; and the sorted list of the groups in which the correlation has the *opposite* sign of it.

>>> table = pd.DataFrame({"x": [1.0, 2.0, 3.0, 7.0, 8.0, 9.0], "y": [8.0, 9.0, 10.0, 1.0, 2.0, 3.0], "group": ["a", "a", "a", "b", "b", "b"]})
>>> whole, opposite = same_way_everywhere(table)
>>> round(whole, 2), opposite
(-0.88, ['a', 'b'])
"""

import numpy as np
import pandas as pd

minutes = 6
chapter = "03-what-goes-together"
hint = "Go through the groups in a loop. Two numbers have opposite signs if `np.sign` of the one is minus that of the other."


def same_way_everywhere(table: pd.DataFrame) -> tuple[float, list[str]]:
    whole = float(table["x"].corr(table["y"]))
    opposite = []
    for name, rows in table.groupby("group"):
        if np.sign(rows["x"].corr(rows["y"])) == -np.sign(whole):
            opposite.append(name)
    return whole, opposite


def _table(x, y, group, index=None):
    return pd.DataFrame({"x": x, "y": y, "group": group}, index=index).astype({"x": float, "y": float})


def cases(rng):
    yield (_table([1, 2, 3], [4, 5, 9], ["a", "a", "a"]),)
    yield (_table([1, 2, 3, 4, 5, 20], [5, 4, 3, 2, 1, 20], list("aaaaaa")),)
    yield (_table([1, 2, 3, 7, 8, 9], [8, 9, 10, 1, 2, 3], list("aaabbb")),)
    yield (_table([1, 2, 3, 7, 8, 9], [3, 2, 1, 9, 8, 7], list("cccaaa")),)
    yield (_table([1, 2, 3, 7, 8, 9], [1, 2, 3, 10, 8, 7], list("zzzyyy"), [3, 3, 2, 2, 1, 1]),)
    yield (_table([1, 2, 3, 4, 5, 6, 30, 40], [9, 8, 7, 9, 7, 6, 50, 60], [*"aaabbb", None, None]),)
    yield (_table([1, 2, 3, 4, 5, 6, -30, -40], [2, 3, 5, 1, 2, 4, 90, 99], [*"qqqppp", None, None]),)
    yield (_table([1, 2, 3, 8, 9], [1, 2, 4, 0, -9], [*"mmm", None, None]),)
    for n in (4, 6):
        parts = []
        for k, name in enumerate(["west", "east", "mid"]):
            x = np.arange(n) + 20.0 * k
            slope = [1.0, -1.0][int(rng.integers(0, 2))]
            parts.append(_table(x, slope * np.arange(n) + rng.normal(0, 0.1, n) - 15 * k, [name] * n))
        yield (pd.concat(parts, ignore_index=True),)


def wrong_rows_without_a_group_lost(table):
    """Your correlation over all rows leaves out those without a group. They belong to no group, but they do belong to the whole."""
    known = table.dropna(subset="group")
    whole = float(known["x"].corr(known["y"]))
    opposite = [name for name, rows in known.groupby("group") if rows["x"].corr(rows["y"]) * whole < 0]
    return whole, opposite


def wrong_groups_that_agree(table):
    """You list the groups in which the sign is the same. The task asks for those with the opposite sign."""
    whole = float(table["x"].corr(table["y"]))
    return whole, [name for name, rows in table.groupby("group") if rows["x"].corr(rows["y"]) * whole > 0]


def wrong_falling_groups(table):
    """You list the groups in which the correlation is negative. If it is negative over all rows, the opposite is positive."""
    whole = float(table["x"].corr(table["y"]))
    return whole, [name for name, rows in table.groupby("group") if rows["x"].corr(rows["y"]) < 0]
