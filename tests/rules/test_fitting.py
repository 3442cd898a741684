"""Weights fitted to a learner: whether they foretell better, and when they are not kept."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradatim.model import Evidence, History
from gradatim.rules import memory
from gradatim.rules.fitting import MIN_REVIEWS, Rounds, count_usable, fit, predicted_recall
from gradatim.rules.memory import (
    MAX_WEIGHTS,
    MIN_WEIGHTS,
    RATINGS,
    WEIGHTS,
    are_valid_weights,
    recall,
    states,
)

START = datetime(2027, 1, 4, 9, tzinfo=UTC)
DAY = timedelta(days=1)


def reviewed(card: str, at: datetime, rating: int) -> Evidence:
    return Evidence(f"{card}@{at}", at, "review", card, {"card": card, "rating": rating}, "me")


def life(forgets: float, cards: int = 60, days: int = 14, seed: int = 1) -> History:
    """Reviews when the cards are due, by somebody who forgets so many in ten."""
    chance, rows = random.Random(seed), list[Evidence]()
    for day in range(days):
        known = states(rows)
        for card in (f"c{n}" for n in range(cards)):
            at = START + day * DAY + len(rows) * timedelta(seconds=1)
            if card not in known or known[card].due <= at:
                rows.append(reviewed(card, at, 1 if chance.random() < forgets else 3))
    return History(rows)


def test_somebody_who_forgets_more_than_usual_is_foretold_better() -> None:
    log = life(0.45)
    found = fit(log)
    assert count_usable(log) == found.reviews >= MIN_REVIEWS
    assert found.better and found.after < found.before - 0.01
    assert are_valid_weights(found.weights) and found.weights != WEIGHTS
    kept = History(
        [*log, Evidence("f", START, "fitted", "", {"weights": list(found.weights)}, "me")]
    )
    assert memory.weights(kept) == found.weights
    later, known = START + 90 * DAY, memory.rated(log)
    before, after = (memory.fold(known, w)["c0"] for w in (WEIGHTS, found.weights))
    assert recall(after, later) < recall(before, later)


def test_reviews_on_one_day_and_first_ones_tell_nothing() -> None:
    rows = [reviewed("a", START, 3), reviewed("a", START + DAY / 2, 3)]
    assert count_usable(History()) == count_usable(History(rows)) == 0
    assert count_usable(History([*rows, reviewed("a", START + 3 * DAY, 3)])) == 1


def test_what_is_foretold_is_the_recall_before_each_review() -> None:
    rows = list(life(0.2, 5, 40))
    found = memory.predicted_recall(History(rows))
    for place, row in enumerate(rows):
        known = memory.rated(History(rows[:place]))
        before = memory.fold(known, WEIGHTS).get(row.subject)
        if before is None or row.at - before.last < DAY:
            assert found[place] != found[place]
        else:
            assert found[place] == pytest.approx(recall(before, row.at))


gaps = st.one_of(st.integers(0, 90_000), st.integers(0, 400).map(lambda days: days * 86_400))
within = st.tuples(
    *(st.floats(low, high) for low, high in zip(MIN_WEIGHTS, MAX_WEIGHTS, strict=True))
)


@settings(deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from("abc"), gaps, st.sampled_from(RATINGS)), min_size=1), within
)
def test_many_cards_at_once_are_foretold_as_one_after_another(
    steps: list[tuple[str, int, int]], own: tuple[float, ...]
) -> None:
    rows, at = [Evidence("f", START, "fitted", "", {"weights": own}, "me")], START
    for card, gap, rating in steps:
        at += timedelta(seconds=gap)
        rows.append(reviewed(card, at, rating))
    log = History(rows)
    at_once = predicted_recall(Rounds(memory.rated(log)), own).tolist()
    assert memory.predicted_recall(log) == pytest.approx(at_once, rel=1e-9, nan_ok=True)
