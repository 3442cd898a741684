import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradatim.explorables.drawing.plot import (
    MARKERS,
    PLOT_WIDTH,
    Drawing,
    Frame,
    Panel,
    padded_range,
    round_ticks,
    square_ranges,
)

FRAME = Frame((0, 10), (-1, 1), 100, "x", "y")


def numbers(path):
    return [float(text) for text in re.findall(r"-?\d+(?:\.\d+)?", path)]


def test_the_corners_of_a_frame_are_the_corners_of_its_spans():
    assert numbers(FRAME.line([0, 10], [-1, 1], "a").d) == [0, 100, PLOT_WIDTH, 0]
    assert numbers(FRAME.vertical_line(5, "a").d) == [PLOT_WIDTH / 2, 0, 100]
    assert numbers(FRAME.horizontal_line(0, "a").d) == [0, 50, PLOT_WIDTH]


def test_bars_stand_on_zero_and_empty_ones_are_left_out():
    path = FRAME.histogram([0, 5, 10], [1, 0], "a").d
    assert path == f"M0 50V0H{PLOT_WIDTH // 2}V50z"


def test_what_lies_far_outside_stays_a_number_that_a_browser_can_draw():
    assert max(map(abs, numbers(FRAME.line([0, 1e90], [1e90, -1e300], "a").d))) < 10 * PLOT_WIDTH


def test_cells_of_one_row_are_joined():
    on = np.array([[True, True, False, True], [False] * 4])
    cells = FRAME.cells(on, np.array([1.0, 2, 3, 4]), np.array([-0.5, 0.5]), "a")
    assert cells.d.count("M") == 2
    first = numbers(cells.d)
    assert (first[0], first[2]) == pytest.approx((0.05 * PLOT_WIDTH, 0.25 * PLOT_WIDTH), abs=0.06)
    assert FRAME.cells(np.zeros((2, 4), bool), np.arange(4.0), np.arange(2.0), "a").d == ""


def test_an_arrow_ends_where_it_points():
    d = Frame((-1, 1), (-1, 1), PLOT_WIDTH, "", "").arrow(np.array([1, 1]), "a").d
    assert numbers(d)[:4] == [PLOT_WIDTH / 2, PLOT_WIDTH / 2, PLOT_WIDTH, 0]
    assert "nan" not in FRAME.arrow(np.zeros(2), "a").d


@pytest.mark.parametrize("mark", MARKERS)
def test_every_mark_has_a_shape_of_its_own(mark):
    shapes = {FRAME.dots([1], [0], "a", each).d for each in MARKERS}
    assert len(shapes) == len(MARKERS)
    assert FRAME.dots([1, 2], [0, 0], "a", mark).d.count("M") == 2


@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6))
def test_ticks_are_few_round_even_and_inside(low, width):
    ticks = round_ticks(low, low + width)
    places = [at for at, _ in ticks]
    assert 2 <= len(ticks) <= 8
    assert all(low - 1e-6 * width <= at <= low + width * (1 + 1e-6) for at in places)
    assert np.allclose(np.diff(places), places[1] - places[0], rtol=1e-4)
    assert len({words for _, words in ticks}) == len(ticks)


def test_ticks_have_as_many_digits_as_they_need():
    assert [words for _, words in round_ticks(0, 1)] == ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]
    assert round_ticks(-4, 8)[0] == (-4, "\N{MINUS SIGN}4")


def test_spans_are_padded_and_square():
    assert padded_range([0, 10], 0.1) == (-1, 11)
    assert padded_range([3, 3], 0.1)[0] < 3 < padded_range([3, 3], 0.1)[1]
    (left, right), (low, high) = square_ranges(2, 200)
    assert (right - left) / PLOT_WIDTH == pytest.approx((high - low) / 200)


def test_panels_stand_below_each_other():
    panels = [Panel(FRAME, []), Panel(Frame((0, 1), (0, 1), 50, "x", "y"), [])]
    drawn = Drawing(panels, [("dot b triangle", "a"), ("line a", "b")], "", "", [], [])
    assert drawn.panel_tops[1] >= drawn.panel_tops[0] + 100
    assert drawn.height >= drawn.panel_tops[1] + 50
    assert [shape.kind for shape, _ in drawn.samples] == ["dot b triangle", "line a"]


def test_a_table_is_shaded_by_size_and_sign_with_its_first_row_on_top():
    frame = Frame((0, PLOT_WIDTH), (0, 2), 2, "", "")
    shapes = frame.heatmap([[4.0, 0], [-1, 0.1]], 4, "a", "b")
    assert [shape.kind for shape in shapes] == ["shade s2 b", "shade s8 a"]
    assert [numbers(shape.d)[:3] for shape in shapes] == [[0, 1, 1], [0, 0, 1]]
    assert [shape.kind for shape in frame.heatmap([[9, -9], [0, 0]], 4, "a")] == ["shade s8 a"]
    (shape,) = frame.heatmap([[0, 0], [0, 1]], 1, "a", at=(3, -2), size=2)
    assert numbers(shape.d) == [5, 2, 7, 2, 5]


def test_a_box_has_its_corners_and_words_their_place():
    assert numbers(FRAME.rectangle(0, -1, 10, 1, "a").d) == [0, 100, PLOT_WIDTH, 0, 0]
    label = FRAME.label(5, 0, "here", "end")
    assert (label.x, label.y, label.words, label.anchor) == (PLOT_WIDTH / 2, 54, "here", "end")


def test_columns_have_gaps_between():
    frame = Frame((0, 2), (0, 1), 100, "", "")
    path = numbers(frame.bar_chart([1, 0.5], "a").d)
    assert path[:3] == pytest.approx([0.15 * PLOT_WIDTH / 2, 100, 0], abs=0.06)
    assert path[5:8] == pytest.approx([1.15 * PLOT_WIDTH / 2, 100, 50], abs=0.06)


def test_a_panel_without_words_below_takes_less_room():
    bare = Panel(Frame((0, 1), (0, 1), 50, "", "y", (), ()), [])
    assert bare.x_tick_labels == bare.y_tick_labels == []
    named = Panel(Frame((0, 1), (0, 1), 50, "x", "y"), [])
    heights = [Drawing([panel], [], "", "", [], []).height for panel in (bare, named)]
    assert heights[0] < heights[1] - 30
