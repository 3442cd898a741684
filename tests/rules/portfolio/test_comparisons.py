"""What figures of real stages say of themselves."""

from __future__ import annotations

import pytest

from gradatim.model.projects import Figure
from gradatim.rules.portfolio.comparisons import readings

SEASONAL = "its 95 % interval over series, seasonal naive"


def one(*figures: Figure):
    [found] = readings(figures)
    return found


def test_an_interval_belongs_to_the_figure_before_it():
    ratio = Figure("error over that of seasonal naive", 0.831, "at most 0.90")
    found = one(ratio, Figure(SEASONAL, "0.790 to 0.861"))
    assert (found.value, found.ends, found.level) == ("0.831", (0.790, 0.861), "95 %")
    assert found.comparison.baseline == "seasonal naive"
    assert found.improvement


def test_a_figure_may_bring_its_interval_along():
    found = one(Figure("ahead of TF-IDF", "0.412 (0.377 to 0.446)", "lower end at least 0.2"))
    assert (found.number, found.ends, found.level) == (0.412, (0.377, 0.446), "")
    assert found.improvement


def test_an_interval_without_a_figure_stands_alone():
    assert one(Figure(SEASONAL, "0.790 to 0.861")).ends is None


def test_a_second_interval_does_not_replace_the_first():
    found = readings(
        [Figure("a over that of b", 0.5, "at most 1"), *2 * [Figure(SEASONAL, "0.4 to 0.6")]]
    )
    assert [reading.low for reading in found] == ["0.4", ""]


@pytest.mark.parametrize(
    ("name", "value", "bar", "better"),
    [
        ("error over that of x", "0.9 (0.8 to 0.99)", "at most 1", True),
        ("error over that of x", "0.9 (0.8 to 1.00)", "at most 1", False),
        ("error over that of x", "1.2 (1.1 to 1.3)", "at most 2", False),
        ("speed over that of x", "1.2 (1.1 to 1.3)", "at least 1", True),
        ("speed over that of x", "1.2 (1.1 to 1.3)", "", False),
        ("ahead of x", "0.02 (0.00 to 0.04)", "", False),
        ("ahead of x", "0.02 (0.01 to 0.04)", "", True),
        ("ahead of x", "0.02 (-0.01 to 0.04)", "", False),
        ("gain over x", "0.02 (0.01 to 0.04)", "interval above 0", True),
        ("over that of x", "0.9 (0.8 to 0.99)", "at most 1", True),
        ("difference, all texts", "0.02 (0.01 to 0.04)", "lower end above 0", False),
        ("their ratio", "0.9 (0.8 to 0.99)", "at most 1", False),
        ("behind x", "-0.02 (-0.03 to -0.01)", "", True),
        ("behind x", "0.02 (0.01 to 0.03)", "", False),
    ],
)
def test_an_improvement_has_its_whole_interval_on_the_better_side(name, value, bar, better):
    assert one(Figure(name, value, bar)).improvement is better


@pytest.mark.parametrize(
    ("value", "number", "of"),
    [
        (float("nan"), None, ""),
        ([1], None, ""),
        (3, 3.0, ""),
        ("19 of 20", 19.0, "20"),
        ("yes", None, ""),
        (0.12345, 0.1235, ""),
    ],
)
def test_other_figures_are_read_as_they_are_shown(value, number, of):
    found = one(Figure("shifts heard", value))
    assert (found.number, found.of, found.comparison) == (number, of, None)
