"""Drift: quiet windows are quiet as often as stated, shifts are found and named."""

from pathlib import Path

import numpy as np
import pytest
from scipy import stats

from images import drift
from images.drift import Reference
from images.registry import Registry
from images.version import Version
from tools import traffic


def world(rng: np.random.Generator, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Labels, and statistics that depend on them."""
    labels = rng.integers(0, 10, count)
    return labels, labels[:, None] + rng.normal(0, 1 + labels[:, None] / 5, (count, 5))


def test_quiet_windows_raise_alarms_at_the_stated_rate():
    rng = np.random.default_rng(0)
    alarms = 0
    for _ in range(40):
        reference = Reference(*world(rng, 2000), 10)
        alarms += sum(reference.compare(*world(rng, 500)).p < 0.05 for _ in range(25))
    assert 30 <= alarms <= 70  # of 1,000 at 5 %; 0.1 % and 99.8 % quantiles


def test_a_new_mix_is_a_label_shift_and_nothing_else():
    rng = np.random.default_rng(1)
    reference = Reference(*world(rng, 2000), 10)
    kinds = []
    for _ in range(50):
        labels, statistics = world(rng, 900)
        kept = np.flatnonzero((labels == 3) | (rng.random(900) < 0.4))[:400]
        kinds.append(reference.compare(labels[kept], statistics[kept]).kind)
    assert kinds.count("label") >= 48


def test_a_change_of_looks_is_a_covariate_shift():
    rng = np.random.default_rng(2)
    reference = Reference(*world(rng, 2000), 10)
    labels, statistics = world(rng, 500)
    statistics[:, 2] *= 1.5
    found = reference.compare(labels, statistics)
    assert found.kind == "covariate" and min(found.each, key=found.each.get) == "roughness"


@pytest.mark.parametrize("name", traffic.SHIFTS)
def test_every_shift_of_the_brief_is_found_and_named(state: Path, hidden, name: str):
    draw, kind = traffic.SHIFTS[name]
    version, rng = Version(Registry(state), "v0001"), np.random.default_rng(3)
    usual, found = (version.read(ink) for ink in (hidden.ink, draw(hidden, 500, rng)[0]))
    reference = Reference(usual.labels, usual.statistics, 10)
    assert reference.compare(found.labels, found.statistics).kind == kind


@pytest.mark.parametrize(
    ("draw", "kind"),
    [
        (traffic.HALF_INVERTED, "inverted: dark on white"),
        (traffic.inverted, "inverted: dark on white"),
        (traffic.noisy, ""),
        (traffic.unknown, ""),
        (traffic.quiet, ""),
        (lambda *asked: (np.sqrt(traffic.quiet(*asked)[0]), 0), ""),  # brighter
    ],
)
def test_inverted_pictures_are_called_so_and_others_are_not(state: Path, hidden, draw, kind: str):
    version, rng = Version(Registry(state), "v0001"), np.random.default_rng(9)
    usual, seen = (version.read(ink).statistics for ink in (hidden.ink, draw(hidden, 500, rng)[0]))
    shift = drift.describe_shift(usual, seen)
    assert shift["ink"]["kind"] == kind and {each["way"] for each in shift.values()} <= {
        "up",
        "down",
    }


def test_one_answer_for_all_is_a_shift_and_no_error():
    rng = np.random.default_rng(4)
    reference = Reference(*world(rng, 300), 10)
    found = reference.compare(np.zeros(500, int), rng.normal(size=(500, 5)))
    assert found.p < 1e-9


def test_classes_that_the_reference_does_not_know_are_no_error():
    labels = np.repeat([1, 2], 250)
    reference = Reference(np.zeros(300, int), np.zeros((300, 5)), 10)
    assert reference.compare(labels, np.zeros((500, 5))).kind == "label"


def test_the_cauchy_combination_keeps_the_rate_of_dependent_tests():
    rng = np.random.default_rng(5)
    shared = rng.random(20000)
    assert np.mean([drift.combine_p_values([p, p, p]) < 0.01 for p in shared]) == pytest.approx(
        0.01, abs=0.003
    )
    many = rng.random((20000, 5))
    assert np.mean([drift.combine_p_values(row) < 0.01 for row in many]) == pytest.approx(
        0.01, abs=0.003
    )


def test_the_mix_is_tested_as_scipy_does():
    rng = np.random.default_rng(8)
    usual, window = (rng.choice(10, size, p=np.arange(1, 11) / 55) for size in (2000, 500))
    numbers = rng.normal(size=(2500, 5))
    found = Reference(usual, numbers[:2000], 10).compare(window, numbers[2000:])
    counts = [np.bincount(each, minlength=10) for each in (usual, window)]
    expected = stats.chi2_contingency(counts, correction=False).pvalue
    assert found.label == pytest.approx(expected, rel=1e-9)
