"""Intervals and bands against closed forms and by simulation."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import binomtest

from gradatim.verify.intervals import (
    binomial_band,
    clustered_mean,
    connected_groups,
    effective_size,
    paired_difference,
    paired_ratio,
    proportion_interval,
)


def test_a_ratio_of_sums_with_its_interval() -> None:
    rng = np.random.default_rng(0)
    theirs = rng.uniform(1, 3, size=200)
    found = paired_ratio(0.8 * theirs, theirs, rng)
    assert found.value == pytest.approx(0.8)
    assert found.low == pytest.approx(0.8) and found.high == pytest.approx(0.8)


def test_an_interval_of_a_mean_is_that_of_the_normal_distribution() -> None:
    rng = np.random.default_rng(1)
    mine, theirs = rng.normal(0.3, 1, 4_000), np.zeros(4_000)
    found = paired_difference(mine, theirs, rng)
    half = 1.96 * mine.std() / 4_000**0.5
    assert found.high - found.value == pytest.approx(half, rel=0.1)
    assert found.value - found.low == pytest.approx(half, rel=0.1)


def test_values_that_belong_together_are_drawn_together() -> None:
    rng = np.random.default_rng(2)
    one = rng.normal(size=300)
    cluster = np.repeat(np.arange(300), 10)
    alone = clustered_mean(one, np.arange(300), rng)
    copied = clustered_mean(np.repeat(one, 10), cluster, rng)
    assert copied.value == pytest.approx(alone.value)
    assert copied.high - copied.low == pytest.approx(alone.high - alone.low, rel=0.1)


def test_rows_that_share_a_key_even_through_others_are_connected() -> None:
    found = connected_groups([("a", 1), ("b", 2), ("c", 1), ("c", 3), ("d", 4), ()])
    assert found.tolist() == [0, 1, 0, 0, 2, 3]


def test_shapes_must_agree() -> None:
    with pytest.raises(ValueError, match="shapes"):
        paired_ratio([1.0, 2.0], [1.0], np.random.default_rng(0))


@pytest.mark.parametrize(("hits", "of"), [(0, 20), (3, 20), (20, 20)])
def test_shares_against_scipy(hits: int, of: int) -> None:
    found = proportion_interval(hits, of)
    known = binomtest(hits, of).proportion_ci(0.95, method="exact")
    assert (found.low, found.high) == pytest.approx((known.low, known.high))


def test_a_share_of_nothing() -> None:
    with pytest.raises(ValueError, match="not a proportion"):
        proportion_interval(0, 0)


def test_the_band_holds_the_level_at_least() -> None:
    low, high = binomial_band(0.8, 200, level=0.99)
    draws = np.random.default_rng(2).binomial(200, 0.8, size=20_000) / 200
    inside = float(((draws >= low) & (draws <= high)).mean())
    assert 0.99 <= inside <= 0.997


def test_independent_trials_are_worth_their_number() -> None:
    rng = np.random.default_rng(3)
    sizes = [effective_size([rng.random(28) < 0.8 for _ in range(40)]) for _ in range(50)]
    assert np.median(sizes) == pytest.approx(28 * 40, rel=0.15)


def test_trials_that_agree_within_clusters_are_worth_one_each() -> None:
    clusters = [np.full(28, hit) for hit in (True, True, False, True, False, True)]
    assert effective_size(clusters) == pytest.approx(6, rel=0.01)


def test_clusters_that_all_hit() -> None:
    assert effective_size([np.full(5, True)] * 4) == 20
