"""Which shops to rethink

A chain forecasts the sales of each shop. Large shops have large errors, so the errors themselves can't be compared. List
the shops whose MASE is above 1: there, the forecast is worse than repeating the season used to be.

- `shops`: a dictionary. Each name of a shop stands for a pair `(known, errors)` of two arrays: the sales before the
  first origin, more than `season` of them, and the table of the errors of the backtest, of any shape.
- `season`: a whole number, at least 1.
- If a shop's sales before the first origin repeated exactly from season to season, there is no MASE. Leave that shop
  out.
- Returns a list of the names, sorted from the largest MASE to the smallest. No two of them are equal.

>>> small = (np.array([4, 9, 6, 11]), np.array([[3.0], [-5.0]]))
>>> large = (np.array([400, 900, 600, 800]), np.array([[100.0, -90.0]]))
>>> shops_to_rethink({"large": large, "small": small}, 2)
['small']
"""

import numpy as np

minutes = 9
chapter = "02-back-to-last-march"
hint = "For each shop: the mean change from season to season first. Only if it isn't 0, the MASE. Collect, then sort."


def shops_to_rethink(shops: dict[str, tuple[np.ndarray, np.ndarray]], season: int) -> list[str]:
    scores = {}
    for name, (known, errors) in shops.items():
        unit = np.abs(known[season:] - known[:-season]).mean()
        if unit != 0:
            scores[name] = np.abs(errors).mean() / unit
    names = [name for name in scores if scores[name] > 1]
    return sorted(names, key=lambda name: -scores[name])


equivalent = {
    "Compare_NotEq_Gt @ 8:if unit != 0: -> if unit > 0:": "a mean of sizes is never below 0",
}


def cases(rng):
    def shop(known, errors):
        return np.array(known), np.array(errors, dtype=float)

    small = shop([4, 9, 6, 11], [[3], [-5]])
    large = shop([400, 900, 600, 800], [[100, -90]])
    weekly = shop([10, 50, 12, 55, 13, 51], [[9, -9], [8, 8]])
    same = shop([5, 9, 5, 9], [[7, 7]])
    rising = shop([1, 2, 3, 4, 5, 6], [[1, 3], [-3, 5]])
    wild = shop([10, 90, 20, 60, 50, 10], [[20, -30], [40, 10]])
    twice = shop([10, 30, 14, 34], [[-40, 40], [40, 1]])
    exact = shop([10, 30, 14, 34], [[-4, 4]])
    yield {}, 1
    yield {"a": small}, 2
    yield {"a": same}, 2
    yield {"exact": exact}, 2
    yield {"large": large, "small": small}, 2
    yield {"weekly": weekly, "same": same, "twice": twice}, 2
    yield {"r": rising, "w": wild, "s": small}, 1
    yield {"w": weekly, "s": small, "t": twice, "l": large, "wild": wild}, 2
    yield {"r": rising, "t": twice, "w": weekly}, 2
    yield {"r": rising, "w": weekly}, 3
    yield {"t": twice, "l": large, "r": rising, "s": small}, 3
    names = ["Aix", "Bonn", "Cork", "Delft", "Espoo"]
    for season, n in ((1, 6), (2, 8), (3, 10)):
        drawn = {}
        for i, name in enumerate(names):
            errors = rng.integers(-40, 41, (3, 2)).tolist()
            drawn[name] = shop(rng.integers(5, 60, n).tolist(), [*errors, [i + 1, 40]])
        yield drawn, season


def _listed(shops, score):
    scores = {}
    for name, (known, errors) in shops.items():
        scores[name] = score(known, errors)
    return sorted([name for name in scores if scores[name] > 1], key=lambda name: -scores[name])


def wrong_unit_of_season_one(shops, season):
    """You measure the change from each value to the next. The unit is the change from season to season: each value with
    the one `season` places before."""

    def score(known, errors):
        unit = np.abs(np.diff(known)).mean()
        return np.abs(errors).mean() / unit if unit else 0

    return _listed(shops, score)


def wrong_signs_cancel(shops, season):
    """You average the errors with their signs. The MASE uses the sizes of the errors."""

    def score(known, errors):
        unit = np.abs(known[season:] - known[:-season]).mean()
        return abs(errors.mean()) / unit if unit else 0

    return _listed(shops, score)


def wrong_share_of_the_sales(shops, season):
    """You divide by the mean sales. The unit of the MASE is the mean change from season to season, so your numbers come
    out far too small."""
    return _listed(shops, lambda known, errors: np.abs(errors).mean() / known.mean())


def wrong_smallest_first(shops, season):
    """Your list goes from the smallest MASE to the largest. The worst shop should come first."""

    def score(known, errors):
        unit = np.abs(known[season:] - known[:-season]).mean()
        return np.abs(errors).mean() / unit if unit else 0

    return _listed(shops, score)[::-1]
