import numpy as np
import pytest
from scipy import stats

from gradatim.errors import RequestError
from gradatim.explorables.central_limit.compute import SOURCES, sample_means

every_source = pytest.mark.parametrize("source", SOURCES)
SAMPLES = 10_000


@every_source
def test_what_is_said_of_a_source_is_true_of_its_values(source):
    known = SOURCES[source]
    values = known.draw(np.random.default_rng(5), (400, 1000)).ravel()
    assert values.mean() == pytest.approx(known.mean, abs=4 * known.sd / values.size**0.5)
    assert values.std() == pytest.approx(known.sd, rel=0.02)
    assert stats.skew(values) == pytest.approx(known.skewness, abs=0.06)


@every_source
@pytest.mark.parametrize("size", [1, 4, 50, 200])
def test_the_variance_of_means_is_that_of_a_value_divided_by_the_size(source, size):
    found = sample_means(source, size, SAMPLES, 7)
    assert found.error == SOURCES[source].sd / size**0.5
    kurtosis = stats.kurtosis(found.means)
    spread = found.error**2 * ((kurtosis + 2) / SAMPLES) ** 0.5  # of a measured variance
    assert found.means.var() == pytest.approx(found.error**2, abs=4 * spread + 1e-15)
    assert found.means.mean() == pytest.approx(found.mean, abs=4 * found.error / SAMPLES**0.5)


@pytest.mark.parametrize("size", [1, 9, 100])
def test_skewness_dies_with_the_root_of_the_size(size):
    found = sample_means("waiting", size, SAMPLES, 3)
    assert found.skewness == pytest.approx(2 / size**0.5)
    assert stats.skew(found.means) == pytest.approx(found.skewness, rel=0.15, abs=0.1)


@every_source
def test_means_of_many_values_are_all_but_normal_and_of_few_are_not(source):
    def far(size):
        found = sample_means(source, size, SAMPLES, 11)
        return stats.kstest(found.means, stats.norm(found.mean, found.error).cdf).statistic

    assert far(200) < 0.1  # for "rare" the steps between possible means remain
    assert far(200) < far(1)
    found = sample_means(source, 200, SAMPLES, 11)
    assert found.below == pytest.approx(0.025, abs=0.02)
    assert found.above == pytest.approx(0.025, abs=0.02)


def test_the_tails_of_single_waiting_times_are_those_of_the_exponential():
    found = sample_means("waiting", 1, SAMPLES, 3)
    assert found.below == 0
    assert found.above == pytest.approx(np.exp(-2.96), abs=0.01)


@every_source
@pytest.mark.parametrize("size", [1, 3, 200])
def test_the_histogram_holds_every_mean_once(source, size):
    found = sample_means(source, size, 500, 2)
    widths = np.diff(found.edges)
    assert np.allclose(widths, widths[0])
    assert np.sum(found.density * widths) == pytest.approx(1)
    assert len(found.density) <= 42


def test_every_bin_of_a_grid_holds_equally_many_possible_means():
    found = sample_means("die", 30, SAMPLES, 1)
    per_bin = np.diff(found.edges) * 30
    assert np.allclose(per_bin, np.round(per_bin))
    exact = np.convolve([1], [1])
    for _ in range(30):
        exact = np.convolve(exact, np.ones(6) / 6)
    possible = np.arange(30, 181) / 30
    want = np.histogram(possible, found.edges, weights=exact)[0]
    assert np.allclose(found.density * np.diff(found.edges), want, atol=0.025)


def test_the_normal_density_is_that_of_scipy():
    found = sample_means("even", 12, 100, 0)
    assert np.allclose(found.normal, stats.norm(0.5, 1 / 12).pdf(found.at))


@pytest.mark.parametrize("asked", [("cards", 5, 500, 1), ("die", 0, 500, 1), ("die", 201, 500, 1),
                                   ("die", 5, 99, 1), ("die", 5, 500, -1)])  # fmt: skip
def test_what_cannot_be_asked_for_is_refused(asked):
    with pytest.raises(RequestError, match=r"central-limit: the .* take (one|a whole number)"):
        sample_means(*asked)
