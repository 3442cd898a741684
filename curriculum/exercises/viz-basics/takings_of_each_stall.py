"""Takings of each stall

A market writes down every sale. The organisers want one bar for each stall, as high as its takings, drawn by seaborn
from the table as it is.

- `sales`: a DataFrame with the columns `stall` (text) and `price` (floats, euros), at least one row and any labels.
  It isn't changed.
- Draw with `sns.barplot()` into an Axes of your own: one bar for each stall, as high as the *sum* of its prices, the
  stalls in alphabetical order, without lines for the uncertainty. The y-label is `"takings (euros)"`.
- Returns a tuple of four, read from the Axes: the tick labels, the heights as floats in the same order, the y-label,
  and the number of lines (`len(ax.lines)`).

>>> sales = pd.DataFrame({"stall": ["honey", "bread", "honey"], "price": [6.0, 4.5, 8.0]})
>>> takings_of_each_stall(sales)
(['bread', 'honey'], [4.5, 14.0], 'takings (euros)', 0)
"""

import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns

minutes = 5
chapter = "04-seaborn"
equivalent = {"DropArgument @ 9:sns.barplot(data=sales, x='stall', y='price', order=names, estimator='sum', errorbar=None, ax=ax) -> sns.barplot(data=sales, x='stall', y='price', order=names, estimator='sum', errorbar=None)": "without ax= it draws into the newest Axes, which is this one"}
hint = "What does `sns.barplot` compute if you don't name an `estimator=`, and in which order do the bars stand without `order=`?"


def takings_of_each_stall(sales: pd.DataFrame) -> tuple:
    figure, ax = plt.subplots()
    names = sorted(sales["stall"].unique())
    sns.barplot(data=sales, x="stall", y="price", order=names, estimator="sum", errorbar=None, ax=ax)
    ax.set_ylabel("takings (euros)")
    labels = [label.get_text() for label in ax.get_xticklabels()]
    return labels, [float(bar.get_height()) for bar in ax.patches], ax.get_ylabel(), len(ax.lines)


def _sales(stall, price, index=None):
    return pd.DataFrame({"stall": stall, "price": price}, index=index)


def cases(rng):
    yield (_sales(["bread"], [4.5]),)
    yield (_sales(["honey", "bread", "honey"], [6.0, 4.5, 8.0]),)
    yield (_sales(["tea", "soap", "soap", "tea"], [3.0, 5.0, 5.5, 2.5]),)
    yield (_sales(["wool", "cheese", "eggs", "wool"], [20.0, 9.5, 3.0, 12.0], [4, 4, 0, 1]),)
    names = ["bread", "honey", "soap", "tea", "wool"]
    for n in (6, 9):
        stall = [names[i] for i in rng.integers(0, 5, n)]
        yield (_sales(["wool", "tea", "bread", "tea", *stall], rng.integers(2, 60, n + 4) / 2),)


def wrong_means(sales):
    """Your bars are the mean price of a sale. A stall with a few expensive sales then looks best; the takings are the sum."""
    names = sorted(sales["stall"].unique())
    heights = [float(sales.loc[sales["stall"] == name, "price"].mean()) for name in names]
    return names, heights, "takings (euros)", 0


def wrong_order_of_the_rows(sales):
    """Your stalls stand in the order in which the table first has them. Name the order that you want: alphabetical."""
    names = list(sales["stall"].unique())
    heights = [float(sales.loc[sales["stall"] == name, "price"].sum()) for name in names]
    return names, heights, "takings (euros)", 0


def wrong_heading_as_label(sales):
    """The y-axis still carries the heading of the column. After drawing, write what the bars mean: takings, in euros."""
    names = sorted(sales["stall"].unique())
    heights = [float(sales.loc[sales["stall"] == name, "price"].sum()) for name in names]
    return names, heights, "price", 0
