import math
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from scipy import stats
from sklearn import metrics

from gradatim.errors import RequestError
from gradatim.explorables.roc_threshold.compute import counts, people, roc

tables = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 1)), min_size=2, max_size=40)


def table(rows):
    labels = np.array([c for _, c in rows], dtype=np.int64)
    assume(0 < labels.sum() < len(labels))
    return np.array([float(v) for v, _ in rows]), labels


@given(tables)
def test_the_area_is_the_rank_statistic(rows):
    scores, labels = table(rows)
    ill, healthy = scores[labels == 1], scores[labels == 0]
    above = stats.mannwhitneyu(ill, healthy).statistic / (len(ill) * len(healthy))
    assert roc(scores, labels).auc == pytest.approx(above)


@given(tables)
def test_the_curve_is_that_of_scikit_learn(rows):
    scores, labels = table(rows)
    found = roc(scores, labels)
    false_rate, recall, thresholds = metrics.roc_curve(labels, scores, drop_intermediate=False)
    assert np.allclose(found.false_positive_rate, false_rate)
    assert np.allclose(found.recall, recall)
    assert np.array_equal(found.thresholds, thresholds)


@given(tables)
def test_every_point_of_the_curve_is_what_its_threshold_decides(rows):
    scores, labels = table(rows)
    found = roc(scores, labels)
    for i, threshold in enumerate(found.thresholds):
        at = counts(scores, labels, threshold)
        assert (
            at.true_positives + at.false_positives + at.false_negatives + at.true_negatives
            == len(labels)
        )
        assert at.recall == pytest.approx(found.recall[i])
        assert at.false_positive_rate == pytest.approx(found.false_positive_rate[i])
        assert at.precision == pytest.approx(found.precision[i], nan_ok=True)


def test_the_worked_example():
    scores, labels = np.array([0.9, 0.8, 0.7, 0.6]), np.array([1, 0, 1, 0])
    at = counts(scores, labels, 0.7)
    assert (at.true_positives, at.false_positives, at.false_negatives, at.true_negatives) == (
        2,
        1,
        0,
        1,
    )
    assert (at.recall, at.false_positive_rate, at.precision) == (1, 0.5, pytest.approx(2 / 3))
    assert roc(scores, labels).auc == 0.75
    assert math.isnan(counts(scores, labels, 2).precision)


@pytest.mark.parametrize("apart", [0, 1, 2.5])
def test_normal_groups_have_the_area_of_the_formula(apart):
    areas = [roc(*people(apart, 0.5, 5000, seed)).auc for seed in range(4)]
    assert np.mean(areas) == pytest.approx(NormalDist().cdf(apart / math.sqrt(2)), abs=0.012)


def test_rarity_leaves_the_area_and_takes_the_precision():
    often, rare = ((people(2, share, 5000, 3)) for share in (0.5, 0.02))
    assert roc(*rare).auc == pytest.approx(roc(*often).auc, abs=0.04)
    assert counts(*often, 1).precision > 0.8
    assert counts(*rare, 1).precision < 0.2


def test_a_class_that_is_missing_is_a_sentence():
    with pytest.raises(RequestError, match="only one class is there"):
        roc(np.arange(3.0), np.ones(3, dtype=np.int64))


def test_even_the_rarest_illness_has_one_who_is_ill():
    assert people(1, 0.01, 100, 1)[1].sum() == 1


@pytest.mark.parametrize("asked", [(5, 0.1, 500, 1), (1, 0, 500, 1), (1, 0.6, 500, 1),
                                   (1, 0.1, 99, 1), (1, 0.1, 500, 1.5)])  # fmt: skip
def test_what_is_out_of_range_is_refused(asked):
    with pytest.raises(RequestError, match=r"roc-threshold: the .* take a"):
        people(*asked)
