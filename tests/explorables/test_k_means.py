import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from sklearn.cluster import KMeans

from gradatim.errors import RequestError
from gradatim.explorables.k_means.compute import STARTS, cluster, first_centres, lloyd

clouds = arrays(np.float64, st.tuples(st.integers(6, 30), st.just(2)), elements=st.floats(-9, 9))


@given(clouds, st.integers(1, 5))
def test_inertia_never_grows(points, k):
    found = lloyd(points, points[:k])
    assert np.all(np.diff(found.inertia) <= 1e-9)
    assert len(found.centres) == len(found.labels) == len(found.inertia)


@given(clouds, st.integers(1, 5))
def test_at_rest_every_centre_is_the_mean_of_its_points(points, k):
    found = lloyd(points, points[:k])
    assert found.settled
    for i in np.unique(found.labels[-1]):
        assert np.allclose(found.centres[-1][i], points[found.labels[-1] == i].mean(axis=0))


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("k", [1, 3, 4, 6])
def test_it_ends_where_scikit_learn_ends(start, k):
    found = cluster(k, 0.9, start, 4)
    oracle = KMeans(k, init=found.centres[0], n_init=1, tol=0, max_iter=100).fit(found.points)
    assert np.allclose(found.centres[-1], oracle.cluster_centers_)
    assert found.inertia[-1] == pytest.approx(oracle.inertia_)
    assert np.array_equal(found.labels[-1], oracle.labels_)


def test_one_centre_leaves_the_whole_variance():
    found = cluster(1, 1, "chance", 2)
    assert len(found.centres) == 2
    assert found.inertia[-1] == pytest.approx(found.points.var(axis=0).sum() * 160)


def test_a_centre_without_points_stays():
    points = np.array([[0.0, 0], [1, 0], [0, 1]])
    found = lloyd(points, np.array([[0.3, 0.3], [50, 50]]))
    assert found.centres[-1][1].tolist() == [50, 50]


def test_a_crowded_start_can_end_worse_and_far_apart_seldom_does():
    ends = {start: [cluster(4, 0.6, start, seed).inertia[-1] for seed in range(30)]
            for start in STARTS}  # fmt: skip
    best = np.min(list(ends.values()), axis=0)
    missed = {start: np.mean(ends[start] > 1.2 * best) for start in STARTS}
    assert missed["apart"] < 0.25
    assert missed["apart"] < missed["chance"]
    assert missed["crowded"] > 0


def test_the_crowded_start_takes_the_points_furthest_to_the_left():
    points = np.array([[3.0, 0], [1, 5], [2, 2]])
    assert first_centres(points, 2, "crowded", np.random.default_rng(0)).tolist() == [
        [1, 5],
        [2, 2],
    ]


@pytest.mark.parametrize("asked", [(0, 1, "apart", 1), (7, 1, "apart", 1), (3, 3, "apart", 1),
                                   (3, 1, "left", 1), (3, 1, "apart", 0.5)])  # fmt: skip
def test_what_cannot_be_asked_for_is_refused(asked):
    with pytest.raises(RequestError, match=r"k-means: the .* take"):
        cluster(*asked)


@pytest.mark.parametrize("seed", range(5))
def test_a_start_far_apart_never_takes_a_place_twice(seed):
    points = np.array([[0.0, 0]] * 30 + [[9, 9]])
    found = first_centres(points, 2, "apart", np.random.default_rng(seed))
    assert sorted(found[:, 0]) == [0, 9]
