import math

import numpy as np
import pytest

from gradatim.errors import RequestError
from gradatim.explorables.batch_noise.compute import VALUES, settled_spread, values, walk


def test_the_values_have_mean_0_and_variance_1():
    assert values().mean() == pytest.approx(0, abs=1e-12)
    assert values().var() == pytest.approx(1)


def test_a_step_is_that_of_the_lab(reference):
    path = walk(0.3, 4, 30, 7).path
    batches = values()[np.random.default_rng(7).integers(0, VALUES, (30, 4))]
    weight, optimizer = {"w": 4.0}, reference("three-optimizers").SGD(0.3)
    for i, batch in enumerate(batches):
        weight = optimizer.step(weight, {"w": np.mean(weight["w"] - batch)})
        assert path[i + 1] == pytest.approx(weight["w"])


@pytest.mark.parametrize(("rate", "batch"), [(0.1, 1), (0.5, 4), (1.5, 2)])
def test_many_walks_spread_as_theory_says(rate, batch):
    walks = np.array([walk(rate, batch, 40, seed).path for seed in range(500)])
    found = walk(rate, batch, 40, 0)
    for step in (1, 5, 40):
        assert walks[:, step].std() == pytest.approx(found.spread[step], rel=0.12)
        few = found.spread[step] / math.sqrt(500)
        assert walks[:, step].mean() == pytest.approx(found.expected[step], abs=4 * few)


def test_in_the_long_run_the_spread_settles():
    assert walk(0.3, 1, 300, 1).spread[-1] == pytest.approx(settled_spread(0.3, 1))
    assert settled_spread(0.3, 4) == pytest.approx(settled_spread(0.3, 1) / 2)
    assert settled_spread(1, 1) == 1  # each step lands on the mean of a batch


def test_a_walk_starts_for_certain():
    found = walk(0.3, 1, 20, 1)
    assert (found.path[0], found.expected[0], found.spread[0]) == (4, 4, 0)


@pytest.mark.parametrize("asked", [(0, 1, 20, 1), (1.91, 1, 20, 1), (1, 0, 20, 1), (1, 1.5, 20, 1),
                                   (1, 1, 10, 1), (1, 1, 20, -1)])  # fmt: skip
def test_what_is_out_of_range_is_refused(asked):
    with pytest.raises(RequestError, match=r"batch-noise: the .* take a"):
        walk(*asked)
