import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as nst

from gradatim.checks import lend
from gradatim.checks.compare import difference
from gradatim.checks.remote import Handle
from gradatim.checks.show import show, show_both

NEAR = (1e-6, 1e-9)


@pytest.mark.parametrize(
    ("got", "want"),
    [
        (1, np.int64(1)),
        (np.True_, True),
        (math.nan, math.nan),
        ([1, "a", None], [1, "a", None]),
        ({"a": 1, "b": [2]}, {"b": [2], "a": 1}),
        (np.array([1, 2], dtype="int8"), np.array([1, 2])),
        (np.array([]), np.array([])),
        ({1, 2}, {2, 1}),
    ],
)
def test_equal_values_are_proven_equal(got, want):
    assert difference(got, want) == ""


@pytest.mark.parametrize(
    ("got", "want", "words"),
    [
        (1, 1.0, "an int"),
        (1, True, "an int"),
        (None, 0, "None"),
        ((1, 2), [1, 2], "tuple"),
        ([1, 2, 3], [2, 1, 3], "right up to order"),
        ([1], [1, 2, 3], "1 item instead of 3"),
        ([1, 5, 3], [1, 2, 3], "index 1"),
        ({"a": 1}, {"a": 1, "b": 2}, "'b' is missing"),
        ({"a": 1, "b": 2}, {"a": 1}, "'b' was not asked for"),
        ([[1]], [[2]], "expected [[2]]"),
        (np.zeros((3, 1)), np.zeros(3), "wrong shape (3, 1) instead of (3,)"),
        (np.arange(6).reshape(3, 2), np.arange(6).reshape(3, 2).T, "transposed"),
        (np.array([1, 2]), np.array([1.0, 2.0]), "dtype"),
        (3.0, np.array([3.0]), "an array of shape (1,)"),
        (math.nan, 1.0, "got nan"),
        ("1", 1, "a str"),
    ],
)
def test_different_values_are_told_apart_in_words(got, want, words):
    assert words in difference(got, want)


@pytest.mark.parametrize(
    ("got", "want", "words"),
    [
        (np.array([2.0, 4.0, 6.0]), np.array([1.0, 2.0, 3.0]), "constant factor 2.0"),
        (np.array([3.0, 1.0, 2.0]), np.array([1.0, 3.0, 2.0]), "right up to order"),
        (np.array([2.0, 3.5, 6.0]), np.array([1.0, 2.5, 5.0]), "off by a constant 1.0"),
        (np.array([np.nan, 1.0]), np.array([0.0, 1.0]), "nan"),
        (np.arange(20.0), np.arange(20.0) + (np.arange(20) == 7), "at [7]: got 7.0, expected 8.0"),
        (1.5, 1.0, "expected about 1.0"),
    ],
)
def test_numbers_that_miss_say_how(got, want, words):
    assert words in difference(got, want, NEAR)


FLOATS = nst.arrays(
    np.float64, nst.array_shapes(max_dims=3, max_side=4), elements=st.floats(-1e6, 1e6)
)


@given(FLOATS, st.data())
def test_any_perturbation_above_the_tolerance_is_seen(x, data):
    assert difference(x, x.copy(), NEAR) == ""
    place = data.draw(st.tuples(*(st.integers(0, n - 1) for n in x.shape)))
    for odd in (x[place] + 1e-3 * (1 + abs(x[place])), math.nan, math.inf):
        other = x.copy()
        other[place] = odd
        assert difference(other, x, NEAR) != ""
    assert difference(x[..., None], x, NEAR) != ""


FRAME = pd.DataFrame({"a": [1, 2, 3], "b": ["x", "y", None], "c": [0.5, np.nan, 2.0]})


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda f: f[["b", "a", "c"]], "expected them as"),
        (lambda f: f.drop(columns="c"), "'c' is missing"),
        (lambda f: f.assign(d=1), "'d' was not asked for"),
        (lambda f: f.head(2), "2 rows, expected 3"),
        (lambda f: f.astype({"a": float}), "dtype"),
        (lambda f: f.assign(c=f["c"].fillna(0)), "expected a missing value"),
        (lambda f: f.iloc[::-1].reset_index(drop=True), "up to order"),
        (lambda f: f.set_index(pd.Index([5, 6, 7])), "the index"),
        (lambda f: f.rename_axis("k"), "the index has the name"),
        (lambda f: f.to_dict(), "got a dict"),
    ],
)
def test_frames_differ_by_name_order_type_gaps_and_index(change, words):
    assert difference(FRAME.copy(), FRAME) == ""
    assert words in difference(change(FRAME), FRAME)


def test_zones_and_categories_count():
    days = pd.Series(pd.to_datetime(["2024-01-01", "2024-01-02"]))
    assert "dtype" in difference(days.dt.tz_localize("UTC"), days)
    one, two = (pd.Series(pd.Categorical(["a"], categories=c)) for c in (["a"], ["a", "b"]))
    assert "categories" in difference(one, two)


def test_values_that_look_alike_get_the_digits_that_tell_them_apart():
    assert difference(35.00056, 35.0005601).startswith("got 35.00056, expected 35.0005601")
    close_by = difference(np.array([1.702421]), np.array([1.7024212]), (1e-9, 0.0))
    assert "1.702421]" in close_by and "1.7024212]" in close_by


def test_numbers_are_shown_as_a_learner_writes_them():
    assert show(np.float64(3)) == "3.0"
    assert show([1.0, 2.5, 1 / 3]) == "[1.0, 2.5, 0.333333]"
    assert len(show(list(range(1000)))) <= 160


def test_texts_of_a_table_that_nobody_would_see_stand_in_quotation_marks():
    frame = pd.DataFrame({"name": ["Ana", "", " Bo"], "n": [1.0, np.nan, 2.0]})
    assert show(frame).split("\n")[2:] == [
        "0    Ana  1.0",
        "1     ''  NaN",
        "2  ' Bo'  2.0",
    ]
    assert "''" in show(frame["name"]) and "'" not in show(frame["n"])


def test_what_is_shown_does_not_depend_on_where_it_lies() -> None:
    assert show([object()]) == "[<object object>]"
    assert show(lend(lambda: 1)) == "<function lambda>"
    assert show("<f at 0x7f>") == "'<f at 0x7f>'"


@pytest.mark.parametrize(
    ("got", "want", "shown"),
    [
        ([*range(99), 7], [*range(99), 8], ("at index 99: 7", "at index 99: 8")),
        (
            {"a": [0] * 99, "b": {"c": 1}},
            {"a": [0] * 99, "b": {"c": 2}},
            ("at key 'b': {'c': 1}", "at key 'b': {'c': 2}"),
        ),
        (
            "x\n" * 99 + "ab\nc",
            "x\n" * 99 + "aB\nc",
            ("from line 100: ... 'ab\\nc'", "from line 100: ... 'aB\\nc'"),
        ),
        (
            np.arange(60.0).reshape(20, 3),
            np.arange(60.0).reshape(20, 3) + np.eye(20, 3, -9),
            ("in row 9: array([27., 28., 29.])", "in row 9: array([28., 28., 29.])"),
        ),
        (
            np.arange(90.0).reshape(3, 10, 3),
            np.where(np.arange(90.0) == 51, 0.0, np.arange(90.0)).reshape(3, 10, 3),
            ("at [1, 7]: array([51., 52., 53.])", "at [1, 7]: array([ 0., 52., 53.])"),
        ),
        (np.arange(30), np.where(np.arange(30) == 17, 0, np.arange(30)),
         ("at index 17: 17", "at index 17: 0")),
        ([1, 2], [1, 3], ("[1, 2]", "[1, 3]")),
    ],
)  # fmt: skip
def test_two_long_values_are_shown_where_they_differ_first(got, want, shown):
    assert show_both(got, want) == shown


def test_of_long_items_only_the_first_that_differs_is_shown():
    rows = [("a long name of a town, " * 3, n, n, n) for n in range(4)]
    message = difference(rows, [*rows[:3], (*rows[3][:3], 9)])
    assert message.startswith("differs first at index 3: got (")
    assert message.endswith("first at index 3: got 3, expected 9")


def test_an_object_of_the_learners_is_called_by_its_own_type():
    assert difference(Handle(None, 7, "object", "Ellipse", ()), 3).startswith(
        "got <Ellipse object>, an Ellipse; expected an int"
    )
