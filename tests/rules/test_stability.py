"""How long a learner keeps things, with SciPy's minimiser as the oracle of what is most likely."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy.optimize import minimize

from gradatim.model import Evidence
from gradatim.rules import memory
from gradatim.rules.stability import (
    LOWER_BOUNDS,
    MAX_REVIEWS,
    PRIOR_MEAN,
    PRIOR_SD,
    REFERENCE_DAYS,
    UPPER_BOUNDS,
    ReviewOutcome,
    StabilityScale,
    fit_stability_scale,
)

Numbers = NDArray[np.float64]
START = datetime(2027, 1, 4, 9, tzinfo=UTC)
DAY = timedelta(days=1)
DECAY = memory.WEIGHTS[20]


def recall(days: Numbers, s: Numbers) -> Numbers:
    return np.asarray((1 + (0.9 ** (-1 / DECAY) - 1) * days / s) ** -DECAY)


def reviews(truly: StabilityScale, count: int, seed: int = 1) -> list[ReviewOutcome]:
    """The reviews of somebody who keeps things in this way."""
    rng = np.random.default_rng(seed)
    s = np.exp(rng.normal(1.5, 1.5, count))
    days = np.maximum(s * np.exp(rng.normal(0, 1, count)), 1)
    right = rng.random(count) < recall(days, kept(truly, s))
    return list(zip(days.tolist(), s.tolist(), right.tolist(), strict=True))


def kept(truly: StabilityScale, s: Numbers) -> Numbers:
    """Stabilities of somebody who keeps things in this way, of those by the model."""
    return np.asarray(
        REFERENCE_DAYS * np.exp(truly.intercept) * (s / REFERENCE_DAYS) ** truly.slope
    )


def reviewed(card: str, day: int, rating: int) -> Evidence:
    return Evidence(f"{card}@{day}", START + day * DAY, "review", card, {"rating": rating}, "me")


@pytest.mark.parametrize(
    "truly", [StabilityScale(1.0, 1.0), StabilityScale(-0.8, 1.1), StabilityScale(0.5, 0.6)]
)
def test_what_a_learner_keeps_is_found(truly: StabilityScale) -> None:
    assert fit_stability_scale(reviews(truly, MAX_REVIEWS), DECAY) == pytest.approx(truly, abs=0.25)


@pytest.mark.parametrize("count", [1, 20, 300])
def test_it_is_the_most_likely_of_all(count: int) -> None:
    rows = reviews(StabilityScale(0.7, 0.8), count)
    days, s, right = (np.array(column) for column in zip(*rows, strict=True))

    def cost(at: Numbers) -> float:
        p = recall(days, kept(StabilityScale(*at), s))
        prior = ((at - np.array(PRIOR_MEAN)) / PRIOR_SD) ** 2 / 2
        return float(prior.sum() - np.log(np.where(right, p, 1 - p)).sum())

    best = minimize(
        cost, PRIOR_MEAN, method="Nelder-Mead", options={"xatol": 1e-6, "fatol": 1e-9}
    ).x
    assert fit_stability_scale(rows, DECAY) == pytest.approx(best, abs=0.01)


def test_without_reviews_that_tell_it_is_what_the_model_says() -> None:
    for none in ([], [(math.nan, 3.0, True)] * 5):
        assert fit_stability_scale(none, DECAY) == StabilityScale()
    assert StabilityScale().scale(3.0) == pytest.approx(3.0)
    assert StabilityScale(1.0, 0.5).scale(REFERENCE_DAYS) == pytest.approx(REFERENCE_DAYS * math.e)


told = st.tuples(st.floats(1, 1e4), st.floats(1e-3, 36_500), st.booleans())


@settings(deadline=None)
@given(st.lists(told, min_size=1, max_size=60), st.floats(0.1, 0.8))
def test_whatever_was_answered_more_stable_stays_more_stable(
    rows: list[ReviewOutcome], decay: float
) -> None:
    found = fit_stability_scale(rows, decay)
    for value, low, high in zip(found, LOWER_BOUNDS, UPPER_BOUNDS, strict=True):
        assert low <= value <= high
    assert found.scale(0.001) < found.scale(1.0) < found.scale(36_500.0)


def test_only_the_latest_reviews_are_heard() -> None:
    old, new = (
        reviews(StabilityScale(-2.0, 1.0), 500),
        reviews(StabilityScale(1.0, 1.0), MAX_REVIEWS, 2),
    )
    assert fit_stability_scale(old + new, DECAY) == fit_stability_scale(new, DECAY)


@pytest.mark.parametrize(("rating", "later"), [(3, True), (1, False)])
def test_who_keeps_more_is_asked_later(rating: int, later: bool) -> None:
    """Cards seen again after two weeks, long after the model had them due."""
    rows = [reviewed(f"c{n}", day, (3, rating)[day > 0]) for day in (0, 14) for n in range(20)]
    new = [reviewed("new", 15, 4)]
    before, after = memory.states(new)["new"], memory.states([*rows, *new])["new"]
    assert (after.due > before.due, after.stability > before.stability) == (later, later)
