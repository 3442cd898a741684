"""Rents by town

A newspaper shows what flats cost in several towns: area along the bottom, rent upwards, a colour for each town. Draw it with
seaborn from the table as it is, and return what is in the chart.

- `flats`: a DataFrame with the columns `town` (text), `area` and `rent` (floats above 0), at least one row and any labels. It isn't
  changed.
- Draw with `sns.scatterplot()` into an Axes of your own. The towns stand in the legend in alphabetical order. The labels are
  `"area (square metres)"` and `"rent (euros)"`. The vertical axis begins at 0 and ends a quarter above the highest rent.
- Returns a tuple of four, read from the Axes: the texts in the legend, the points as a list of `[area, rent]` in the order of the
  table, the two labels as a tuple, and the two limits of the vertical axis as a tuple of floats.

>>> flats = pd.DataFrame({"town": ["Ulm", "Hof"], "area": [40.0, 60.0], "rent": [500.0, 480.0]})
>>> rents_by_town(flats)
(['Hof', 'Ulm'], [[40.0, 500.0], [60.0, 480.0]], ('area (square metres)', 'rent (euros)'), (0.0, 625.0))
"""

import matplotlib.pyplot as plt
import pandas as pd
import seaborn as sns

minutes = 8
chapter = "04-seaborn"
equivalent = {
    "NumberReplacer @ 16:return legend, ax.collections[0].get_offsets().tolist(), labels, (float(low), float(high)) -> return legend, ax.collections[ -1].get_offsets().tolist(), labels, (float(low), float(high))": "seaborn draws all points in a single call",
    "DropArgument @ 9:sns.scatterplot(data=flats, x='area', y='rent', hue='town', hue_order=names, ax=ax) -> sns.scatterplot(data=flats, x='area', y='rent', hue='town', hue_order=names)": "without ax= it draws into the newest Axes, which is this one",
}
hint = "In which order do the towns stand if you don't name one with `hue_order=`? And what labels does seaborn write by itself?"


def rents_by_town(flats: pd.DataFrame) -> tuple:
    figure, ax = plt.subplots()
    names = sorted(flats["town"].unique())
    sns.scatterplot(data=flats, x="area", y="rent", hue="town", hue_order=names, ax=ax)
    ax.set_xlabel("area (square metres)")
    ax.set_ylabel("rent (euros)")
    ax.set_ylim(0, 1.25 * flats["rent"].max())
    legend = [text.get_text() for text in ax.get_legend().get_texts()]
    low, high = ax.get_ylim()
    labels = (ax.get_xlabel(), ax.get_ylabel())
    return legend, ax.collections[0].get_offsets().tolist(), labels, (float(low), float(high))


def _flats(town, area, rent, index=None):
    return pd.DataFrame({"town": town, "area": area, "rent": rent}, index=index).astype({"area": float, "rent": float})


def cases(rng):
    yield (_flats(["Hof"], [50], [400]),)
    yield (_flats(["Ulm", "Hof"], [40, 60], [500, 480]),)
    yield (_flats(["Trier", "Jena", "Trier"], [30, 45, 80], [440, 520, 800], [7, 7, 0]),)
    yield (_flats(["Suhl", "Bonn", "Kiel", "Bonn"], [55, 70, 38, 90], [380, 940, 520, 1100], ["a", "b", "c", "d"]),)
    names = ["Bonn", "Hof", "Jena", "Kiel"]
    for n in (5, 8):
        towns = ["Kiel", "Bonn", *(names[i] for i in rng.integers(0, 4, n))]
        yield (_flats(towns, rng.integers(25, 120, n + 2), 4 * rng.integers(80, 300, n + 2)),)


_LABELS = ("area (square metres)", "rent (euros)")


def _points(flats):
    return [[area, rent] for area, rent in zip(flats["area"].tolist(), flats["rent"].tolist())]


def wrong_order_of_the_rows(flats):
    """Your towns stand in the order in which the table first has them. Name the order that you want, with `hue_order=`."""
    return list(flats["town"].unique()), _points(flats), _LABELS, (0.0, 1.25 * float(flats["rent"].max()))


def wrong_headings_as_labels(flats):
    """Your labels are the headings of the table, which seaborn writes by itself. A reader needs words and units."""
    return sorted(flats["town"].unique()), _points(flats), ("area", "rent"), (0.0, 1.25 * float(flats["rent"].max()))


def wrong_axis_of_the_data(flats):
    """You leave the limits to seaborn. The vertical axis then begins near the lowest rent. It should begin at 0."""
    figure, ax = plt.subplots()
    sns.scatterplot(data=flats, x="area", y="rent", ax=ax)
    low, high = ax.get_ylim()
    return sorted(flats["town"].unique()), _points(flats), _LABELS, (float(low), float(high))


def wrong_each_point_of_its_mean(flats):
    """You draw one point for each town, at its means. Draw a point for each flat."""
    means = flats.groupby("town")[["area", "rent"]].mean()
    return list(means.index), _points(means), _LABELS, (0.0, 1.25 * float(flats["rent"].max()))
