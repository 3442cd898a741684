"""What is remembered of each card, with the fsrs package as the oracle."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import fsrs
import pytest
from fsrs.scheduler import (
    DEFAULT_PARAMETERS,
    LOWER_BOUNDS_PARAMETERS,
    UPPER_BOUNDS_PARAMETERS,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from gradatim.model import Evidence, History
from gradatim.rules import memory
from gradatim.rules.memory import MAX_WEIGHTS, MIN_WEIGHTS, WEIGHTS, fold, rated, recall, states

START = datetime(2027, 1, 4, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def reviewed(card: str, at: datetime, rating: object = 3) -> Evidence:
    return Evidence(f"{card}@{at}", at, "review", card, {"card": card, "rating": rating}, "me")


def fitted(weights: object) -> Evidence:
    return Evidence("f", START, "fitted", "", {"weights": weights}, "me")


def oracle(
    rows: Sequence[Evidence], weights: Sequence[float] = DEFAULT_PARAMETERS
) -> dict[str, fsrs.Card]:
    """The same fold by the package, a review at a time, oldest first."""
    scheduler = fsrs.Scheduler(weights, enable_fuzzing=False)
    cards: dict[str, fsrs.Card] = {}
    for row in sorted(rows, key=lambda row: row.at):
        card = cards.get(row.subject) or fsrs.Card(card_id=1, due=row.at)
        rating = fsrs.Rating(row.data["rating"])
        cards[row.subject], _ = scheduler.review_card(card, rating, row.at)
    return cards


def agree(rows: Sequence[Evidence], weights: Sequence[float] = DEFAULT_PARAMETERS) -> None:
    ours, theirs = fold(rated(History(rows)), weights), oracle(rows, weights)
    assert ours.keys() == theirs.keys()
    for name, card in theirs.items():
        found = ours[name]
        assert found.stability == pytest.approx(card.stability, rel=1e-9)
        assert found.difficulty == pytest.approx(card.difficulty, rel=1e-9)
        assert (found.last, found.due) == (card.last_review, card.due)


def test_weights_and_bounds_are_those_of_the_package() -> None:
    assert WEIGHTS == DEFAULT_PARAMETERS
    assert (MIN_WEIGHTS, MAX_WEIGHTS) == (LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS)


seconds = st.one_of(
    st.integers(0, 3600),  # the steps of a card that is learnt
    st.integers(80_000, 90_000),  # about a day
    st.integers(0, 400).map(lambda days: days * 86_400),  # whole days to the second
    st.floats(0, 3e8, allow_nan=False),  # ten years, to the microsecond
    st.integers(-200_000, -1),  # the clock went backwards
)
histories = st.lists(
    st.tuples(st.sampled_from("abcde"), seconds, st.sampled_from(memory.RATINGS)), max_size=40
)


def log(steps: Sequence[tuple[str, float, int]]) -> list[Evidence]:
    rows, at = list[Evidence](), START
    for card, gap, rating in steps:
        at += timedelta(seconds=gap)
        rows.append(reviewed(card, at, rating))
    return rows


@settings(deadline=None, max_examples=300)
@given(histories)
def test_any_history_folds_as_the_package_folds_it(steps: list[tuple[str, float, int]]) -> None:
    agree(log(steps))


within = st.tuples(
    *(st.floats(low, high) for low, high in zip(MIN_WEIGHTS, MAX_WEIGHTS, strict=True))
)


@settings(deadline=None, max_examples=100)
@given(histories, within)
def test_so_it_does_with_weights_of_ones_own(
    steps: list[tuple[str, float, int]], own: tuple[float, ...]
) -> None:
    rows = log(steps)
    ours, theirs = fold(rated(History(rows)), own), oracle(rows, own)
    for name, card in theirs.items():
        assert ours[name].stability == pytest.approx(card.stability, rel=1e-6)
        assert ours[name].difficulty == pytest.approx(card.difficulty, rel=1e-6)


@pytest.mark.parametrize("days", [0, 1, 3, 40, 4000])
def test_recall_is_that_of_the_package(days: int) -> None:
    rows, now = [reviewed("a", START)], START + days * DAY
    card = oracle(rows)["a"]
    wanted = fsrs.Scheduler().get_card_retrievability(card, now)
    assert recall(states(rows)["a"], now) == pytest.approx(wanted)


def test_recall_is_one_before_the_last_review_and_nine_tenths_when_due() -> None:
    found = states([reviewed("a", START, 4)])["a"]
    assert recall(found, START - DAY) == recall(found, START) == 1.0
    assert recall(found, START + found.stability * DAY) == pytest.approx(0.9)


@pytest.mark.parametrize("rating", [0, 5, "3", None, 2.5, float("nan"), [3], True])
def test_a_rating_that_is_none_changes_nothing(rating: object) -> None:
    assert states([reviewed("a", START, rating)]) == {}
    assert states([Evidence("x", START, "review", "a", {}, "me")]) == {}


def test_a_rating_written_with_a_point_is_the_same_rating() -> None:
    assert states([reviewed("a", START, 3.0)]) == states([reviewed("a", START, 3)])


@pytest.mark.parametrize("data", [[], "3", None, 7])
def test_data_of_a_form_that_nobody_knows_changes_nothing(data: Any) -> None:
    rows = [reviewed("a", START), Evidence("x", START, "review", "a", data, "me")]
    assert states(rows) == states(rows[:1])
    assert states([*rows, Evidence("y", START, "fitted", "", data, "me")]) == states(rows[:1])


@pytest.mark.parametrize("at", [datetime.min, datetime.max])
def test_no_date_is_too_early_or_too_late(at: datetime) -> None:
    rows = [reviewed("a", at.replace(tzinfo=UTC), rating) for rating in (4, 4, 1)]
    assert states(rows)["a"].stability > 0


@pytest.mark.parametrize(
    "own", [None, [], [1.0] * 20, [1e9] * 21, ["1"] * 21, [float("nan")] * 21, "x" * 21]
)
def test_weights_out_of_bounds_are_not_used(own: object) -> None:
    rows = [reviewed("a", START), fitted(own)]
    assert states(rows) == states(rows[:1])


def test_no_weights_make_a_card_too_stable_to_count() -> None:
    rows = [reviewed("a", START + n * timedelta(minutes=1), 4) for n in range(300)]
    found = states([fitted([*MAX_WEIGHTS[:19], 0.0, 0.8]), *rows])["a"]
    assert 1e9 < found.stability < math.inf
    assert found.due == found.last + 36_500 * DAY


def test_a_log_is_folded_once() -> None:
    rows = History([reviewed("a", START)])
    assert states(rows) is states(rows)
