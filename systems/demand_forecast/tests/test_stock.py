"""How many units are enough: as often as is said, for sums of days that go together."""

import numpy as np

from demand import stock


def world(rng: np.random.Generator, series: int) -> tuple[np.ndarray, np.ndarray]:
    """Forecasts (series, 28, 3) that are right for each day, and units of days that go together."""
    level = np.exp(rng.normal(4, 1, series))[:, None]
    days = np.stack([level * q for q in (0.6, 1.0, 1.4)], axis=2) * np.ones((1, 28, 1))
    together = rng.normal(0, 0.25, (series, 1)) + rng.normal(0, 0.18, (series, 28))
    return days, level * (1 + together)


def test_an_order_is_enough_as_often_as_it_says():
    rng = np.random.default_rng(3)
    found = stock.errors([world(rng, 300)])
    days, sold = world(rng, 2000)
    for period in stock.PERIODS:
        for level in (50, 80, 95):
            orders = [stock.order_quantity(each, found, period, level) for each in days]
            served = np.mean(sold[:, :period].sum(axis=1) <= orders)
            assert abs(served - level / 100) < 0.06, (period, level, served)


def test_days_as_if_each_were_independent_would_be_too_few():
    rng = np.random.default_rng(3)
    found = stock.errors([world(rng, 300)])
    assert found[28][95 - stock.LEVELS[0]] > 2 * 1.64


def test_of_few_sums_and_of_unknown_days_nothing_is_said():
    days, sold = world(np.random.default_rng(3), stock.MIN_SUMS - 1)
    assert stock.errors([(days, sold)]) == {}
    assert stock.order_quantity(days[0], {}, 7, 90) is None
    days, sold = world(np.random.default_rng(3), 100)
    sold[:, 20] = np.nan
    assert list(stock.errors([(days, sold)])) == [7, 14]
