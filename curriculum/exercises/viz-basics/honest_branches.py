"""Find the mistakes: complaints in two years

A firm draws, for each branch, how many per cent of its customers complained: bars in pairs, last year on the left,
this year on the right. The chart makes large branches look bad, and its axis doesn't begin at 0. Find both mistakes
and fix them. The lines that read the chart are right.

- `branches`: a DataFrame with the columns `branch` (text, all different), `customers_last`, `complaints_last`,
  `customers_this` and `complaints_this` (whole numbers, at least 1; customers are never fewer than complaints). At
  least one row, any labels. It isn't changed.
- The height of a bar is the percentage of the customers of that year who complained (12, not 0.12).
- Returns a tuple of three: the lower limit of the y-axis; a list of `[left end, width, height]` of all bars, first
  those of last year in the order of the table, then those of this year; and the list of the tick labels.

>>> branches = pd.DataFrame({"branch": ["Bay"], "customers_last": [50], "complaints_last": [6], "customers_this": [80], "complaints_this": [8]})
>>> honest_branches(branches)
(0.0, [[-1.0, 1.0, 12.0], [0.0, 1.0, 10.0]], ['Bay'])
"""

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

kind = "fix"
minutes = 7
chapter = "02-bars"
hint = "Divide each count by the size of its own group, of its own year. Which line moves the beginning of the axis?"

starter = '''
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd


def honest_branches(branches: pd.DataFrame) -> tuple:
    middle = 3 * np.arange(len(branches))
    figure, ax = plt.subplots()
    for when, place in [("last", middle - 0.5), ("this", middle + 0.5)]:
        ax.bar(place, branches[f"complaints_{when}"], width=1)
    ax.set_xticks(middle, branches["branch"])
    lowest = min(bar.get_height() for bar in ax.patches)
    ax.set_ylim(lowest - 1, None)
    bars = [[float(bar.get_x()), float(bar.get_width()), float(bar.get_height())] for bar in ax.patches]
    return float(ax.get_ylim()[0]), bars, [label.get_text() for label in ax.get_xticklabels()]
'''


def honest_branches(branches: pd.DataFrame) -> tuple:
    middle = 3 * np.arange(len(branches))
    figure, ax = plt.subplots()
    for when, place in [("last", middle - 0.5), ("this", middle + 0.5)]:
        percent = 100 * branches[f"complaints_{when}"] / branches[f"customers_{when}"]
        ax.bar(place, percent, width=1)
    ax.set_xticks(middle, branches["branch"])
    bars = [[float(bar.get_x()), float(bar.get_width()), float(bar.get_height())] for bar in ax.patches]
    return float(ax.get_ylim()[0]), bars, [label.get_text() for label in ax.get_xticklabels()]


def _branches(*rows, index=None):
    branch, customers, complaints, later, those = zip(*rows)
    return pd.DataFrame(
        {
            "branch": branch,
            "customers_last": customers,
            "complaints_last": complaints,
            "customers_this": later,
            "complaints_this": those,
        },
        index=index,
    )


def _drawn(branches, last, this, bottom=0.0):
    places = [3.0 * k - 1 for k in range(len(branches))] + [3.0 * k for k in range(len(branches))]
    bars = [[place, 1.0, float(height)] for place, height in zip(places, [*last, *this])]
    return bottom, bars, branches["branch"].tolist()


def cases(rng):
    yield (_branches(("Bay", 50, 6, 80, 8)),)
    yield (_branches(("Ash", 200, 1, 80, 9)),)
    yield (_branches(("Bay", 50, 6, 80, 8), ("North", 400, 60, 500, 55)),)
    yield (_branches(("Mill", 20, 1, 10, 9), ("Ash", 200, 1, 300, 6), index=[4, 4]),)
    yield (_branches(("Oak", 80, 80, 90, 1), ("Fir", 60, 3, 30, 3), ("Elm", 25, 5, 40, 2), index=["c", "b", "a"]),)
    names = ["Ash", "Bay", "Elm", "Fir", "Mill", "Oak"]
    for n in (3, 5):
        sizes = rng.integers(20, 400, (n, 2)).tolist()
        yield (_branches(*[(names[k], a, int(rng.integers(1, a)), b, int(rng.integers(1, b))) for k, (a, b) in enumerate(sizes)]),)


def wrong_counts(branches):
    """Your bars are counts. They mostly show which branch is large; divide each by the customers of its branch."""
    return _drawn(branches, branches["complaints_last"], branches["complaints_this"])


def wrong_customers_of_last_year(branches):
    """You divide this year's complaints by last year's customers. Each year has its own."""
    percent = 100 / branches["customers_last"]
    return _drawn(branches, percent * branches["complaints_last"], percent * branches["complaints_this"])


def wrong_axis_still_cut(branches):
    """Your axis doesn't begin at 0, so the bars exaggerate. Matplotlib begins them at 0 if you leave the limits alone."""
    last = 100 * branches["complaints_last"] / branches["customers_last"]
    this = 100 * branches["complaints_this"] / branches["customers_this"]
    return _drawn(branches, last, this, min(last.min(), this.min()) - 1)


def wrong_shares(branches):
    """Your heights are shares, such as 0.12. They should be percentages, such as 12."""
    last = branches["complaints_last"] / branches["customers_last"]
    return _drawn(branches, last, branches["complaints_this"] / branches["customers_this"])
