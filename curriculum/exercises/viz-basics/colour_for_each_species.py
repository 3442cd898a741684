"""A colour for each species

A botanist has measured petals and wants to see whether the species can be told apart: length along the bottom, width
upwards, the points of each species in a colour of their own. Draw the chart and return what is in it.

- `petals`: a DataFrame with the columns `species` (text), `length` and `width` (floats), at least one row, and any
  labels. It isn't changed.
- There is one call of `ax.scatter()` for each species, in alphabetical order, each labelled with its species. There
  is a legend.
- Returns a tuple of two: the texts in the legend, and a list with the points of each call, as lists of `[length,
  width]` in the order of the table.

>>> petals = pd.DataFrame({"species": ["rosa", "iris", "rosa"], "length": [2.0, 5.0, 3.0], "width": [1.0, 2.5, 1.5]})
>>> colour_for_each_species(petals)
(['iris', 'rosa'], [[[5.0, 2.5]], [[2.0, 1.0], [3.0, 1.5]]])
"""

import matplotlib.pyplot as plt
import pandas as pd

minutes = 6
chapter = "04-seaborn"
hint = "A loop over the sorted species. Which rows does each round draw?"


def colour_for_each_species(petals: pd.DataFrame) -> tuple:
    figure, ax = plt.subplots()
    for species in sorted(petals["species"].unique()):
        rows = petals[petals["species"] == species]
        ax.scatter(rows["length"], rows["width"], label=species)
    ax.legend()
    names = [text.get_text() for text in ax.get_legend().get_texts()]
    return names, [points.get_offsets().tolist() for points in ax.collections]


def _petals(species, length, width, index=None):
    return pd.DataFrame({"species": species, "length": length, "width": width}, index=index)


def cases(rng):
    yield (_petals(["iris"], [5.0], [2.5]),)
    yield (_petals(["rosa", "iris"], [2.0, 5.0], [1.0, 2.5]),)
    yield (_petals(["rosa", "iris", "rosa"], [2.0, 5.0, 3.0], [1.0, 2.5, 1.5]),)
    yield (_petals(["viola", "iris", "malva", "iris"], [1.5, 6.0, 3.5, 5.5], [1.0, 2.0, 3.0, 2.2], [4, 4, 0, 1]),)
    yield (_petals(["c", "b", "a"], [1.0, 2.0, 3.0], [9.0, 8.0, 7.0], ["x", "y", "z"]),)
    names = ["rosa", "iris", "viola", "malva"]
    for n in (6, 12):
        species = [names[i] for i in rng.integers(0, 4, n - 2)]
        yield (_petals([*species, "viola", "iris"], rng.integers(2, 60, n) / 8, rng.integers(1, 30, n) / 8, rng.permutation(n)),)


def wrong_one_colour(petals):
    """You draw all points in one call, so all have the same colour. Make one call for each species."""
    figure, ax = plt.subplots()
    ax.scatter(petals["length"], petals["width"], label="petals")
    ax.legend()
    names = [text.get_text() for text in ax.get_legend().get_texts()]
    return names, [points.get_offsets().tolist() for points in ax.collections]


def wrong_order_of_the_rows(petals):
    """Your species come in the order of the rows. Tomorrow, with other rows, each would have another colour; take them in alphabetical order."""
    figure, ax = plt.subplots()
    for species in petals["species"].unique():
        rows = petals[petals["species"] == species]
        ax.scatter(rows["length"], rows["width"], label=species)
    ax.legend()
    names = [text.get_text() for text in ax.get_legend().get_texts()]
    return names, [points.get_offsets().tolist() for points in ax.collections]


def wrong_length_upwards(petals):
    """Your lengths run upwards and the widths along the bottom. It should be the other way round."""
    figure, ax = plt.subplots()
    for species in sorted(petals["species"].unique()):
        rows = petals[petals["species"] == species]
        ax.scatter(rows["width"], rows["length"], label=species)
    ax.legend()
    names = [text.get_text() for text in ax.get_legend().get_texts()]
    return names, [points.get_offsets().tolist() for points in ax.collections]
