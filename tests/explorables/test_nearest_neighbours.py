import numpy as np
import pytest
from sklearn.neighbors import KNeighborsClassifier

from gradatim.errors import RequestError
from gradatim.explorables.nearest_neighbours.compute import border, foretell, two_moons


@pytest.mark.parametrize("k", [1, 3, 15, 99])
def test_every_cell_is_what_scikit_learn_foretells(k):
    found = border(k, 120, 0.3, 6)
    oracle = KNeighborsClassifier(k, algorithm="brute").fit(found.points, found.labels)
    places = np.stack(np.meshgrid(found.xs, found.ys), axis=-1).reshape(-1, 2)
    assert np.array_equal(found.classes.ravel(), oracle.predict(places))
    assert found.seen_error == pytest.approx(1 - oracle.score(found.points, found.labels))


def test_one_neighbour_knows_every_point_it_has_seen_and_no_more():
    found = border(1, 150, 0.4, 1)
    assert found.seen_error == 0
    assert found.fresh_error > 0.1


def test_all_points_as_neighbours_say_the_class_of_most():
    points, labels = two_moons(21, 0.2, np.random.default_rng(1))
    assert labels.sum() == 10
    assert not foretell(points, labels, points, 21).any()


def test_without_noise_the_points_lie_on_two_half_circles():
    points, labels = two_moons(60, 0, np.random.default_rng(2))
    middles = np.array([[0, 0], [1, 0.5]])
    assert np.allclose(np.hypot(*(points - middles[labels]).T), 1)
    assert border(1, 60, 0, 2).fresh_error < 0.05


def test_few_neighbours_make_a_restless_border():
    def changes(k):
        return np.sum(np.diff(border(k, 200, 0.5, 3).classes, axis=1) != 0)

    assert changes(1) > 2 * changes(25)


def test_the_grid_covers_every_point():
    found = border(3, 80, 0.5, 8)
    for values, cells in ((found.points[:, 0], found.xs), (found.points[:, 1], found.ys)):
        assert cells[0] < values.min()
        assert cells[-1] > values.max()


@pytest.mark.parametrize(("asked", "sentence"), [
    ((4, 100, 0.2, 1), "4 neighbours can be split evenly between two classes; take an odd number"),
    ((61, 60, 0.2, 1), "61 neighbours of 60 points; take fewer"),
    ((0, 60, 0.2, 1), "from 1 to 99"),
    ((3, 10, 0.2, 1), "from 20 to 200"),
    ((3, 60, 0.7, 1), "from 0 to 0.6"),
])  # fmt: skip
def test_what_cannot_be_asked_for_is_refused(asked, sentence):
    with pytest.raises(RequestError, match=sentence):
        border(*asked)
