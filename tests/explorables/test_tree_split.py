import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from sklearn.tree import DecisionTreeClassifier

from gradatim.errors import RequestError
from gradatim.explorables.tree_split.compute import CRITERIA, sides, splits, two_groups

tables = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 1)), min_size=2, max_size=40)
both = pytest.mark.parametrize("criterion", CRITERIA)


def table(rows):
    assume(len({value for value, _ in rows}) > 1)
    return (np.array([float(v) for v, _ in rows]), np.array([c for _, c in rows], dtype=np.int64))


@both
@given(rows=tables)
def test_the_curve_is_what_each_threshold_leaves(criterion, rows):
    values, labels = table(rows)
    found = splits(values, labels, criterion)
    assert len(found.thresholds) == len(np.unique(values)) - 1
    each = [sides(values, labels, t, criterion).impurity for t in found.thresholds]
    assert np.allclose(found.impurity, each)


@both
@given(rows=tables)
def test_no_threshold_mixes_more_than_there_was(criterion, rows):
    found = splits(*table(rows), criterion)
    assert np.all(found.impurity <= found.before + 1e-12)
    assert found.impurity[found.best] == found.impurity.min()
    assert found.gain >= -1e-12


@both
@pytest.mark.parametrize("seed", range(5))
def test_the_best_threshold_is_that_of_scikit_learn(criterion, seed):
    values, labels = two_groups(1.5, 90, 0.4, seed)
    oracle = DecisionTreeClassifier(criterion=criterion, max_depth=1).fit(values[:, None], labels)
    found = splits(values, labels, criterion)
    assert found.before == pytest.approx(oracle.tree_.impurity[0])
    left, right = oracle.tree_.children_left[0], oracle.tree_.children_right[0]
    weights, impurity = oracle.tree_.n_node_samples, oracle.tree_.impurity
    after = (weights[left] * impurity[left] + weights[right] * impurity[right]) / 90
    assert found.impurity[found.best] == pytest.approx(after)


def test_the_worked_example():
    values, labels = np.array([1.0, 2, 3, 4]), np.array([0, 0, 1, 0])
    found = splits(values, labels, "gini")
    assert found.thresholds.tolist() == [1.5, 2.5, 3.5]
    assert found.before == pytest.approx(0.375)  # 2 * 1/4 * 3/4
    assert np.allclose(found.impurity, [1 / 3, 1 / 4, 1 / 3])
    assert found.best == 1
    assert sides(values, labels, 2.5, "gini").right == (1, 1)


def test_an_even_mixture_is_one_bit():
    values, labels = np.array([1.0, 1, 2, 2]), np.array([0, 1, 0, 1])
    found = splits(values, labels, "entropy")
    assert (found.before, found.impurity.tolist(), found.gain) == (1, [1], 0)


def test_a_threshold_beyond_all_values_changes_nothing():
    values, labels = two_groups(2, 50, 0.3, 1)
    outside = sides(values, labels, 100, "gini")
    assert outside.left == (35, 15)
    assert outside.right == (0, 0)
    assert outside.impurity == pytest.approx(2 * 0.3 * 0.7)


@pytest.mark.parametrize("criterion", CRITERIA)
def test_groups_far_apart_are_separated_purely(criterion):
    values = np.array([0.0, 1, 8, 9])
    found = splits(values, np.array([1, 1, 0, 0]), criterion)
    assert found.impurity[found.best] == 0
    assert found.thresholds[found.best] == 4.5


def test_equal_values_and_unknown_criteria_are_refused():
    with pytest.raises(RequestError, match="all values are equal"):
        splits(np.ones(4), np.array([0, 1, 0, 1]), "gini")
    with pytest.raises(RequestError, match="take one of gini, entropy"):
        splits(np.arange(4.0), np.array([0, 1, 0, 1]), "luck")


@pytest.mark.parametrize(
    "asked", [(5, 50, 0.5, 1), (1, 9, 0.5, 1), (1, 50, 0, 1), (1, 50, 0.5, -1)]
)
def test_what_is_out_of_range_is_refused(asked):
    with pytest.raises(RequestError, match=r"tree-split: the .* take a"):
        two_groups(*asked)
