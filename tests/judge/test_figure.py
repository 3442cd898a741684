"""Figures: what they show, in plain data."""

from __future__ import annotations

import json
from datetime import date

import numpy as np
import pandas as pd
import pytest
from matplotlib import pyplot
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from gradatim.judge.child import figure


def only_axes(described: dict) -> dict:
    (axes,) = described["axes"]
    return axes


def test_bars_come_with_their_places_and_labels():
    ax = Figure().add_subplot()
    ax.bar(["a", "b"], [3, -1], label="before")
    ax.bar([0, 1], [1, 1], bottom=[3, 0], width=0.5, label="after")
    ax.legend()
    ax.set(title="Sales", xlabel="shop", ylabel="pieces", ylim=(-2, 5))
    seen = only_axes(figure.describe(ax))
    assert [b["height"] for b in seen["bars"]] == [3, -1, 1, 1]
    assert seen["bars"][2] == {
        "x": 0, "height": 1, "width": 0.5, "bottom": 3, "label": "after", "orient": "v"
    }  # fmt: skip
    assert (seen["title"], seen["xlabel"], seen["ylabel"]) == ("Sales", "shop", "pieces")
    assert (seen["ylim"], seen["legend"]) == ([-2, 5], ["before", "after"])
    assert seen["xticks"] == [(0, "a"), (1, "b")]
    assert (seen["xscale"], seen["lines"], seen["points"], seen["others"]) == ("linear", [], [], [])


def test_a_horizontal_bar_is_described_in_the_same_words():
    upright, lying = Figure().add_subplot(), Figure().add_subplot()
    upright.bar(["a", "b"], [3, 2])
    lying.barh(["a", "b"], [3, 2])
    one, two = only_axes(figure.describe(upright)), only_axes(figure.describe(lying))
    assert [{**bar, "orient": "h"} for bar in one["bars"]] == two["bars"]
    assert one["xticks"] == two["yticks"]


def test_loose_rectangles_are_bars_and_bands_are_not():
    ax = Figure().add_subplot()
    ax.add_patch(Rectangle((1, 0), 2, 5, label="mine"))
    ax.axvspan(0, 1)
    seen = only_axes(figure.describe(ax))
    assert [(bar["x"], bar["label"]) for bar in seen["bars"]] == [(2, "mine")]
    assert seen["others"] == ["Rectangle"]


def test_lines_points_texts_dates_and_gaps():
    ax = Figure().add_subplot()
    ax.plot([date(1970, 1, 2), date(1970, 1, 4)], [1, np.nan], label="seen")
    ax.plot([1, 2], np.ma.masked_equal([5, 6], 6))
    ax.scatter([1, 2], [3, 4], alpha=0.25, label="dots")
    ax.scatter([1], [3], c=[(0, 0, 1, 0.5)])
    ax.scatter([1], [3], marker="x")
    ax.text(1, 1, "peak")
    ax.hexbin([1, 2], [1, 2], gridsize=3)
    ax.set_yscale("log")
    seen = only_axes(figure.describe(ax))
    line, gap = seen["lines"]
    assert (line["x"], line["label"], line["n"]) == ([1, 3], "seen", 2)
    assert line["y"][0] == 1 and np.isnan(line["y"][1]) and np.isnan(gap["y"][1])
    assert gap["label"] == ""
    assert [(p["x"], p["alpha"], p["label"]) for p in seen["points"]] == [
        ([1, 2], 0.25, "dots"), ([1], 0.5, ""), ([1], 1.0, "")
    ]  # fmt: skip
    assert (seen["texts"], seen["others"], seen["yscale"]) == (["peak"], ["PolyCollection"], "log")


def test_more_points_than_are_listed_are_counted():
    ax = Figure().add_subplot()
    ax.scatter(np.arange(20_000), np.arange(20_000))
    (points,) = only_axes(figure.describe(ax))["points"]
    assert (len(points["x"]), points["n"]) == (5_000, 20_000)
    assert len(figure.png(ax)) < 300_000


def test_axes_made_by_pandas_and_arrays_of_axes():
    frame = pd.DataFrame({"n": [1, 2], "m": [3, 4]}, index=["a", "b"])
    made = frame.plot.bar()
    assert [bar["label"] for bar in only_axes(figure.describe(made))["bars"]] == [
        "n",
        "n",
        "m",
        "m",
    ]
    assert len(figure.describe(frame.plot(subplots=True))["axes"]) == 2
    pyplot.close("all")


def test_a_whole_figure_has_its_own_title_and_legend():
    whole = Figure()
    for ax in whole.subplots(1, 2):
        ax.plot([1], [1], label="x")
    whole.suptitle("Both")
    whole.legend(handles=ax.lines)
    seen = figure.describe(whole)
    assert (seen["title"], seen["legend"], len(seen["axes"])) == ("Both", ["x"], 2)


def test_everything_described_is_plain():
    ax = Figure().add_subplot()
    ax.bar(np.array(["a"]), np.array([3], dtype=np.float32))
    ax.plot(np.arange(2), pd.Series([1, 2]))
    json.dumps(figure.describe(ax))


@pytest.mark.parametrize("size", [(6, 4), (38, 38), (0.2, 900)])
def test_a_picture_is_small_whatever_the_figure(size):
    whole = Figure(figsize=size)
    whole.add_subplot().imshow(np.random.default_rng(0).random((400, 400)))
    picture = figure.png(whole)
    assert picture.startswith(b"\x89PNG") and len(picture) <= 300_000
    assert tuple(whole.get_size_inches()) == size


def test_a_figure_as_large_as_a_house_is_not_drawn():
    with pytest.raises(ValueError, match="300 by 300 inches is too large"):
        figure.png(Figure(figsize=(300, 300)))


@pytest.mark.parametrize("thing", [None, 3, "figure", [], [1], {"figure": 1}])
def test_what_is_no_figure_is_said_to_be_none(thing):
    with pytest.raises(TypeError, match="expected a matplotlib Figure or Axes, got"):
        figure.describe(thing)
