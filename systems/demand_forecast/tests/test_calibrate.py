"""The widths of intervals: what hardly sells does not widen those of what does."""

import numpy as np

from demand import calibrate


def test_series_that_hardly_sell_do_not_widen_the_others():
    rng = np.random.default_rng(0)
    steady = np.tile([-1.0, 0.0, 1.0], (3000, 1)), rng.normal(0, 1, 3000), np.full(3000, 0.1)
    hardly = np.zeros((1000, 3)), rng.uniform(-0.5, 0.5, 1000), np.full(1000, 0.5)
    alone = calibrate.width(*steady)
    beside = calibrate.width(*(np.concatenate(each) for each in zip(steady, hardly, strict=True)))
    np.testing.assert_allclose(alone, 1.28, atol=0.08)
    np.testing.assert_allclose(beside, alone, rtol=0.15)
