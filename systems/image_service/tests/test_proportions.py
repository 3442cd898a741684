"""Intervals and tests of shares, beside SciPy's."""

import pytest
from scipy import stats

from images.proportions import interval, worse


@pytest.mark.parametrize("one", [(45, 50), (50, 50), (0, 25), (199, 200), (20, 25)])
@pytest.mark.parametrize("other", [(190, 191), (150, 191), (3000, 3100), (0, 40), (25, 25)])
def test_worse_is_the_one_sided_test_of_fisher(one, other):
    table = [[one[0], one[1] - one[0]], [other[0], other[1] - other[0]]]
    expected = stats.fisher_exact(table, alternative="less").pvalue
    assert worse(one, other) == pytest.approx(expected, rel=1e-6)


@pytest.mark.parametrize(("right", "of"), [(0, 10), (9, 10), (190, 191)])
def test_the_interval_is_the_one_of_wilson(right, of):
    expected = stats.binomtest(right, of).proportion_ci(0.95, "wilson")
    assert interval(right, of) == pytest.approx((expected.low, expected.high), abs=1e-6)
    assert interval(0, 0) == (0, 1)
