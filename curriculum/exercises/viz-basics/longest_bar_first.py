"""The longest bar first

A radio station shows how many listeners voted for each song. People want to see the winner at the left, then the
second, and so on. Draw upright bars and return what is in the chart.

- `votes`: a DataFrame with the columns `song` (text, all different) and `votes` (whole numbers, from 0), at least one
  row, and any labels. It isn't changed.
- The bars stand from most to fewest votes; songs with equal votes in alphabetical order. Each has its song as its
  tick label.
- Returns a list with one tuple for each bar from left to right: the text of its tick label, and its height as a
  float.

>>> longest_bar_first(pd.DataFrame({"song": ["Rain", "Gold", "Home"], "votes": [20, 35, 20]}))
[('Gold', 35.0), ('Home', 20.0), ('Rain', 20.0)]
"""

import matplotlib.pyplot as plt
import pandas as pd

minutes = 6
chapter = "02-bars"
hint = "Sort the table before you draw. `zip()` brings tick labels and bars together."


def longest_bar_first(votes: pd.DataFrame) -> list[tuple[str, float]]:
    order = votes.sort_values(by=["votes", "song"], ascending=[False, True])
    figure, ax = plt.subplots()
    ax.bar(order["song"], order["votes"])
    names = [label.get_text() for label in ax.get_xticklabels()]
    return [(name, float(bar.get_height())) for name, bar in zip(names, ax.patches)]


def cases(rng):
    yield (pd.DataFrame({"song": ["Rain"], "votes": [4]}),)
    yield (pd.DataFrame({"song": ["Rain", "Gold"], "votes": [4, 9]}),)
    yield (pd.DataFrame({"song": ["Rain", "Gold", "Home"], "votes": [20, 35, 20]}),)
    yield (pd.DataFrame({"song": ["Wolf", "Blue", "Ash"], "votes": [0, 5, 5]}, index=[3, 3, 1]),)
    yield (pd.DataFrame({"votes": [7, 12, 7, 30], "song": ["Sea", "Fire", "Road", "Ash"]}, index=["d", "c", "b", "a"]),)
    songs = ["Ash", "Blue", "Fire", "Gold", "Home", "Rain", "Road", "Sea", "Wolf"]
    for n in (5, 8):
        names = [songs[i] for i in rng.permutation(9)[:n]]
        yield (pd.DataFrame({"song": names, "votes": rng.permutation(n) // 2 * 7 + 1}),)


def wrong_order_of_the_table(votes):
    """Your bars stand as the rows of the table do. Sort before you draw."""
    figure, ax = plt.subplots()
    ax.bar(votes["song"], votes["votes"])
    names = [label.get_text() for label in ax.get_xticklabels()]
    return [(name, float(bar.get_height())) for name, bar in zip(names, ax.patches)]


def wrong_names_and_bars_apart(votes):
    """You sort the heights and leave the names as they were. Each song then has the votes of another one."""
    heights = sorted(votes["votes"].tolist(), reverse=True)
    return [(name, float(height)) for name, height in zip(votes["song"].tolist(), heights)]


def wrong_fewest_first(votes):
    """Your bars go from the fewest votes to the most. The winner should be at the left."""
    order = votes.sort_values(by=["votes", "song"], ascending=[True, True])
    return [(name, float(height)) for name, height in zip(order["song"].tolist(), order["votes"].tolist())]
