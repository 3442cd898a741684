"""A remark is true: whatever it says of a wrong answer holds for that answer."""

import re

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as nst

from gradatim.checks.compare import difference

NEAR = (1e-6, 1e-9)
WANT = np.array([3.25, -1.5, 2.75, 10.0, 0.3])
LONG = np.arange(1.0, 41.0) ** 2
TABLE = pd.DataFrame({"name": ["x", "y", "z", "y"], "price": [1.5, 2.5, 3.5, 4.5]})


@pytest.mark.parametrize(
    ("got", "want", "words"),
    [
        (WANT[:, None], WANT, "right values, wrong shape (5, 1) instead of (5,)"),
        (np.array([[1.0, 2.0], [0.0, 1.0]]), np.array([[1.0, 0.0], [2.0, 1.0]]), "but transposed"),
        (np.arange(6).reshape(3, 2), np.arange(6).reshape(3, 2).T, "but transposed"),
        (WANT[::-1], WANT, "in reverse order"),
        (WANT[[1, 0, 2, 3, 4]], WANT, "right up to order"),
        (-WANT, WANT, "the sign is flipped"),
        (2 * WANT, WANT, "off by a constant factor 2.0"),
        (WANT + 1, WANT, "off by a constant 1.0"),
        (np.trunc(WANT), WANT, "cut to whole numbers"),
        (np.round(WANT * 1.01, 1), WANT * 1.01, "rounded to 1 digit after"),
        (WANT * (1 + 1e-9), WANT, "right but for the last digits"),
        (WANT.astype(str), WANT, "text instead of numbers"),
        (WANT.tolist(), WANT, "a list instead of an array"),
        (np.append(WANT, 9), WANT, "one value too many, at index 5"),
        (WANT[1:], WANT, "one value is missing, at index 0"),
        (np.ones((4, 2)), np.ones((3, 2)), "one row too many"),
        (LONG + (LONG == 100), LONG, "at [9]: got 101.0, expected 100.0; 1 of 40 values differ"),
    ],
)
def test_arrays_that_are_nearly_right_are_told_how_near(got, want, words):
    assert words in difference(got, want, NEAR) + difference(got, want)


@pytest.mark.parametrize(
    ("got", "want", "words"),
    [
        ((1, 2), [1, 2], "right values, but another type"),
        (["1", "2.5"], [1, 2.5], "text instead of numbers"),
        ([1.0, 2.0], [1, 2], "floats instead of ints"),
        ("7", 7, "text instead of a number"),
        (7, "7", "a number instead of text"),
        (3.14, 3.14159, "rounded to 2 digits after the point"),
        (321, 321.2, "rounded to whole numbers"),
        (0.1 + 0.2, 0.3, "right but for the last digits"),
        ("Ada ", "Ada", "space at an end"),
        ("a  b", "a b", "space between"),
        ("ada", "Ada", "capital letters"),
        ("x" * 99 + "a" + "y" * 99, "x" * 99 + "b" + "y" * 99, "differs first at character 100"),
        ("a\nb\nc" * 30, ("a\nb\nc" * 30).replace("c", "d", 1), "differs first at line 3"),
        (["a", "b"], ["a", "b", "a"], "one item is missing, at index 2"),
        (["a", "b", "c"], ["a", "a", "b", "b", "c"], "each repeated item only once"),
        (["a", "a", "b", "b", "c"], ["a", "b", "c"], "some items more than once"),
        (["b", "a", "c"], ["a", "b", "c"], "right up to order"),
        ({"1": 5}, {1: 5}, "got the key '1', a str; expected an int as a key"),
        ({1, 2}, {1, 2, 3}, "3 is missing"),
        (list(range(17)) + [0] * 9, list(range(26)), "differs first at index 17: got 0, expected"),
    ],
)
def test_plain_values_that_are_nearly_right_are_told_how_near(got, want, words):
    assert words in difference(got, want, NEAR) + difference(got, want)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda t: t.set_index("name"), "the index holds 'name'"),
        (lambda t: t.assign(price=t["price"].map(str)), "text instead of numbers"),
        (lambda t: pd.concat([t, t.tail(1)], ignore_index=True), "one row too many, at index 4"),
        (lambda t: t.drop(index=1), "one row is missing, at index 1"),
        (lambda t: pd.concat([t] * 2), "some rows more than once"),
        (lambda t: t.sort_values("name", ascending=False), "the rows are right up to order"),
        (lambda t: t.assign(price=t["price"] * 100), "off by a constant factor 100.0"),
        (
            lambda t: t.assign(price=[1.5, 2.5, 3.5, 0.0]),
            "differs first at row 3, column 'price': got 0.0, expected 4.5",
        ),
        (lambda t: t["price"], "got a Series, expected a DataFrame"),
    ],
)
def test_tables_that_are_nearly_right_are_told_how_near(change, words):
    assert words in difference(change(TABLE), TABLE, NEAR)


def test_a_table_on_its_side_is_told():
    want = pd.DataFrame({"low": [1.5, 2.5], "high": [3.0, 4.0]}, index=["x", "y"])
    assert "index and columns are swapped" in difference(want.T, want, NEAR)


def test_a_table_of_one_column_is_told_from_its_column():
    column = TABLE["price"]
    assert "still a table of one column" in difference(column.to_frame(), column, NEAR)


def test_duplicates_that_were_dropped_are_told():
    want = pd.DataFrame({"a": [1, 1, 1, 2]})
    assert "each repeated row only once" in difference(want.drop_duplicates(), want)


@pytest.mark.parametrize("size", [13, 5_000])
def test_a_long_answer_is_never_told_whole(size):
    want = [f"secret{n}" for n in range(size)]
    for got in ([], want[:5], want[::-1], ["x", *want[1:]], tuple(want), set(want), None):
        message = difference(got, want)
        expected_part = message.partition("expected")[2]
        assert expected_part.count("secret") <= 2 and len(message) < 600


@pytest.mark.parametrize(
    ("got", "want"),
    [
        (1.0, 0.66),
        (3, 3.2),
        ([1.0, 0.0], [0.66, 0.2]),
        (np.array([1.0, 1.0, 0.0]), np.array([0.66, 0.8, 0.3])),
        (np.array([2.0, 2.0, 2.0]), np.array([3.0, 3.0, 3.0])),
        (np.array([1.0, 4.0]), np.array([2.0, 8.0])),
        (np.array([1.0, -1.0]), np.array([-1.0, 1.0])),
    ],
)
def test_what_chance_could_make_is_not_called_nearly_right(got, want):
    message = difference(got, want, NEAR)
    assert message
    assert not re.search("rounded|factor|constant|reverse|sign", message)


NUMBERS = st.floats(-1e6, 1e6).map(lambda x: round(x, 4))
PAIRS = st.integers(2, 20).flatmap(
    lambda n: st.tuples(
        nst.arrays(float, n, elements=NUMBERS), nst.arrays(float, n, elements=NUMBERS)
    )
)
CHANGES = [
    lambda x, c: x * c,
    lambda x, c: x + c,
    lambda x, c: -x,
    lambda x, c: np.sort(x),
    lambda x, c: x[::-1].copy(),
    lambda x, c: np.round(x, 1),
    lambda x, c: np.trunc(x),
    lambda x, c: x * (1 + 1e-8),
    lambda x, c: np.where(x > c, x, 0.0),
    lambda x, c: x[1:],
    lambda x, c: np.insert(x, len(x) // 2, c),
]


def holds(remark: str, got: np.ndarray, want: np.ndarray) -> bool:
    """Whether a remark is true, looked at in another way than it was found."""
    scale = 1e-5 * max(np.abs(want).max(), np.abs(got).max())
    if remark == "right up to order":
        return np.allclose(sorted(got), sorted(want), atol=scale)
    if remark == "right, but in reverse order":
        return np.allclose(list(reversed(got)), want, atol=scale)
    if remark == "right, but the sign is flipped":
        return np.allclose(got + want, 0, atol=scale)
    if found := re.fullmatch(r"off by a constant factor (\S+)", remark):
        return np.allclose(got, float(found[1]) * want, rtol=1e-5, atol=scale)
    if found := re.fullmatch(r"off by a constant (\S+)", remark):
        return np.allclose(got - want, float(found[1]), rtol=1e-5, atol=scale)
    if remark == "right, but cut to whole numbers":
        return all(int(w) == g for g, w in zip(got, want, strict=True))
    if found := re.fullmatch(r"right, but rounded to (\d+|whole).*", remark):
        digits = 0 if found[1] == "whole" else int(found[1])
        return bool((np.abs(got - want) <= 0.51 * 10.0**-digits).all())
    if remark == "right but for the last digits":
        return np.allclose(got, want, rtol=1e-5, atol=scale)
    if found := re.fullmatch(r"right, but one (\w+) (too many|is missing), at index (\d+)", remark):
        more, less = (got, want) if found[2] == "too many" else (want, got)
        return np.allclose(np.delete(more, int(found[3])), less)
    if remark == "right, but each repeated item only once":
        return sorted(got) == sorted(set(want))
    if remark == "right, but some items more than once":
        return sorted(set(got)) == sorted(want)
    return False


@given(PAIRS, st.sampled_from(CHANGES), NUMBERS, st.booleans())
@example((np.array([1e6, 1e6 + 1]), np.zeros(2)), CHANGES[4], 0.0, True)
@example((np.array([0.0, 1e-9]), np.zeros(2)), CHANGES[4], 0.0, True)
@example((np.zeros(2), np.zeros(2)), CHANGES[9], 0.0, True)
def test_every_remark_about_numbers_is_true(pair, change, c, listed):
    want = pair[0]
    got = change(want, c)
    for answer in (got, pair[1]):
        message = difference(answer.tolist(), want.tolist()) if listed else difference(answer, want)
        for remark in re.findall(r"\(((?:right|off)[^()]*)\)", message):
            assert holds(remark, answer, want), message


@given(PAIRS, st.sampled_from(CHANGES[:9]), NUMBERS)
def test_whole_numbers_are_never_nearly_right(pair, change, c):
    want = np.trunc(pair[0]).astype(int)
    got = np.trunc(change(pair[0], c)).astype(int)
    assume(not np.array_equal(got, want))
    message = difference(got, want)
    assert "last digits" not in message and "rounded" not in message
    if "right up to order" in message:
        assert sorted(got) == sorted(want)


@given(st.lists(st.sampled_from("abc"), max_size=8), st.lists(st.sampled_from("abc"), max_size=8))
def test_every_remark_about_items_is_true(got, want):
    message = difference(got, want)
    assert (message == "") == (got == want)
    if "right up to order" in message:
        assert sorted(got) == sorted(want)
    if "reverse" in message:
        assert got[::-1] == want
    if "only once" in message:
        assert sorted(got) == sorted(set(want))
    if "more than once" in message:
        assert sorted(set(got)) == sorted(want)
    if found := re.search(r"one item (too many|is missing), at index (\d+)", message):
        more, less = (got, want) if found[1] == "too many" else (want, got)
        assert more[: int(found[2])] + more[int(found[2]) + 1 :] == less
