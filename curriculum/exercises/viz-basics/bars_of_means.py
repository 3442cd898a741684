"""Bars of means

seaborn's `barplot` draws the mean of each group. Draw such bars by hand, so that you know what it does: how late a
bus is on average, for each line.

- `trips`: a DataFrame with the columns `line` (text) and `late` (floats: minutes, may be negative, may be missing),
  at least two different lines and any labels. Each line has at least one trip whose `late` is known. It isn't
  changed.
- There is one upright bar for each line, in alphabetical order of the lines. Its height is the mean of the known
  values. The y-label is `"mean delay (minutes)"`.
- Returns a tuple of three, read from the chart: the tick labels, the heights as floats, and the y-label.

>>> bars_of_means(pd.DataFrame({"line": ["7", "N3", "7"], "late": [2.0, 6.0, 4.0]}))
(['7', 'N3'], [3.0, 6.0], 'mean delay (minutes)')
"""

import matplotlib.pyplot as plt
import pandas as pd

minutes = 6
chapter = "04-seaborn"
hint = "First the sorted lines, then a list with one mean for each of them, then a single call of `ax.bar()`."


def bars_of_means(trips: pd.DataFrame) -> tuple:
    lines = sorted(trips["line"].unique())
    means = [trips.loc[trips["line"] == line, "late"].mean() for line in lines]
    figure, ax = plt.subplots()
    ax.bar(lines, means)
    ax.set_ylabel("mean delay (minutes)")
    names = [label.get_text() for label in ax.get_xticklabels()]
    return names, [float(bar.get_height()) for bar in ax.patches], ax.get_ylabel()


def _trips(line, late, index=None):
    return pd.DataFrame({"line": line, "late": late}, index=index).astype({"late": float})


def cases(rng):
    yield (_trips(["A", "B"], [2, 3]),)
    yield (_trips(["7", "N3", "7"], [2, 6, 4]),)
    yield (_trips(["S2", "S1", "S2", "S1"], [1, None, 3, 5]),)
    yield (_trips(["C", "B", "A", "C", "C"], [-2, 0, 9, 4, None], [5, 5, 1, 0, 2]),)
    yield (_trips(["X9", "E4", "X9", "X9"], [12, 3, None, 1], ["a", "b", "c", "d"]),)
    for n in (6, 10):
        late = rng.integers(-3, 20, n).astype(float)
        late[rng.integers(0, n)] = None
        line = [["L1", "L2", "L5"][i] for i in rng.integers(0, 3, n)]
        yield (_trips([*line, "L5", "L2", "L1", "L5"], [*late, 2.0, 8.0, 5.0, None]),)


def wrong_sums(trips):
    """Your bars are sums. A line with many trips then has a high bar, even if its buses are hardly late."""
    lines = sorted(trips["line"].unique())
    return lines, [float(trips.loc[trips["line"] == line, "late"].sum()) for line in lines], "mean delay (minutes)"


def wrong_missing_is_in_time(trips):
    """You count a trip whose delay is missing as on time. Leave such trips out of the mean."""
    lines = sorted(trips["line"].unique())
    filled = trips["late"].fillna(0)
    return lines, [float(filled[trips["line"] == line].mean()) for line in lines], "mean delay (minutes)"


def wrong_a_bar_for_each_trip(trips):
    """You pass the columns to `ax.bar()` as they are. It draws a bar for each trip, one over the other; only seaborn computes means."""
    return trips["line"].unique().tolist(), [float(x) for x in trips["late"]], "mean delay (minutes)"
