"""The hall of fame

A game shows its best players in a table: place, player, points. Make that table from the list of all results.

- `results`: a DataFrame with the columns `name` (text, all different), `points` (whole numbers) and `device` (text),
  with any labels. It isn't changed.
- `n`: how many places the table should have, at least 1. If there are fewer players, it's shorter.
- Returns a DataFrame with the columns `player` and `points`, most points first. Players with equal points stand in
  alphabetical order. The index is the place: 1, 2, 3, … and has no name.

>>> results = pd.DataFrame({"name": ["Ines", "Tom", "Eva"], "points": [70, 90, 70], "device": ["a", "b", "a"]})
>>> hall_of_fame(results, 2)
  player  points
1    Tom      90
2    Eva      70
"""

import pandas as pd

minutes = 7
chapter = "03-changing-a-table"
hint = "Sort by two columns: `by=` and `ascending=` take a list each. After `.reset_index(drop=True)` the labels count from 0; adding 1 to `table.index` shifts them."


def hall_of_fame(results: pd.DataFrame, n: int) -> pd.DataFrame:
    best = results.sort_values(by=["points", "name"], ascending=[False, True]).head(n)
    table = best.drop(columns=["device"]).rename(columns={"name": "player"}).reset_index(drop=True)
    table.index = table.index + 1
    return table


def _results(names, points, index=None):
    return pd.DataFrame({"name": names, "points": points, "device": "phone"}, index=index)


def cases(rng):
    yield _results(["Ines"], [5]), 1
    yield _results(["Ines", "Tom"], [5, 8]), 1
    yield _results(["Ines", "Tom", "Eva"], [70, 90, 70]), 2
    yield _results(["Tom", "Bo"], [4, 4]), 9
    yield _results(["Zoe", "Ada", "Bo", "Cy"], [3, 3, 9, 3], [8, 8, 1, 0]), 3
    yield _results(["Mia", "Leo", "Kai"], [-2, 0, -2], ["a", "b", "c"]), 3
    names = ["Ada", "Bo", "Cy", "Eva", "Ines", "Kai", "Leo", "Mia", "Tom", "Zoe"]
    for n in (6, 10):
        order = rng.permutation(10)[:n]
        yield _results([names[i] for i in order], rng.integers(0, 4, n), rng.permutation(n)), n - 2


def wrong_fewest_points_first(results, n):
    """The player with the fewest points is on top. `.sort_values()` puts the smallest first unless you say otherwise."""
    best = results.sort_values(by=["points", "name"]).head(n)
    table = best.drop(columns=["device"]).rename(columns={"name": "player"}).reset_index(drop=True)
    table.index = table.index + 1
    return table


def wrong_names_turned_round(results, n):
    """Players with equal points are in reverse alphabetical order. A single `ascending=False` goes for both columns."""
    best = results.sort_values(by=["points", "name"], ascending=False).head(n)
    table = best.drop(columns=["device"]).rename(columns={"name": "player"}).reset_index(drop=True)
    table.index = table.index + 1
    return table


def wrong_first_place_is_nought(results, n):
    """Your first place is 0. People count places from 1."""
    best = results.sort_values(by=["points", "name"], ascending=[False, True]).head(n)
    return best.drop(columns=["device"]).rename(columns={"name": "player"}).reset_index(drop=True)


def wrong_old_labels(results, n):
    """Your rows still have the labels of the list of results. The index should be the place."""
    best = results.sort_values(by=["points", "name"], ascending=[False, True]).head(n)
    return best.drop(columns=["device"]).rename(columns={"name": "player"})
