"""Which test first?

A vet can order several tests, each with a result of 0 or 1 and a price. From old cases it is known what the tests said and what the animal had.
First comes the test whose Gini gain per pound is the largest.

- `X`: an array of shape (n, d) of 0 and 1, a row for each old case, a column for each test; `y`: an array of shape (n,) of texts, the illnesses. n and d are at least 1.
- `prices`: an array of floats of shape (d,), all above 0.
- Returns the number of the column (an int), or `None` if no test gains more than 0.000000001 per pound. A test with the same result in all cases gains nothing.
- Gains per pound that are equal do not occur, unless both are 0; those that differ do so clearly.

>>> worth_its_price(np.array([[0, 1], [0, 0], [1, 1], [1, 0]]), np.array(["flu", "flu", "cold", "cold"]), np.array([20.0, 5.0]))
0
>>> worth_its_price(np.array([[1], [1]]), np.array(["flu", "cold"]), np.array([5.0]))
"""

import numpy as np

minutes = 6
chapter = "02-the-best-question"
hint = "What is the gain of a column, and what is left of it per pound? Beware of a column that has only zeros or only ones: one of its parts is empty."


def worth_its_price(X: np.ndarray, y: np.ndarray, prices: np.ndarray) -> int | None:
    worth = np.array([_gain(column, y) for column in X.T]) / prices
    best = int(worth.argmax())
    return best if worth[best] > 1e-9 else None


def _alike(y):
    shares = np.unique(y, return_counts=True)[1] / len(y)
    return (shares**2).sum()


def _gain(column, y):
    parts = [column == value for value in np.unique(column)]
    return sum(part.mean() * _alike(y[part]) for part in parts) - _alike(y)


def cases(rng):
    yield (np.array([[1], [1]]), np.array(["flu", "cold"]), np.array([5.0]))
    yield (np.array([[1], [0]]), np.array(["flu", "cold"]), np.array([5.0]))
    yield (np.array([[0, 1], [0, 0], [1, 1], [1, 0]]), np.array(["flu", "flu", "cold", "cold"]), np.array([20.0, 5.0]))
    yield (np.array([[1, 0], [1, 1], [1, 1]]), np.array(["flu", "flu", "flu"]), np.array([20.0, 5.0]))
    ills = np.array(["cold", "ache", "flu", "flu", "ache", "flu"])
    yield (np.array([[1, 1], [1, 0], [0, 0], [0, 1], [1, 0], [1, 0]]), ills, np.array([10.0, 9.0]))
    ills = np.array(["ache", "ache", "cold", "cold", "ache", "flu"])
    yield (np.array([[1, 1], [1, 1], [0, 0], [0, 0], [0, 0], [1, 0]]), ills, np.array([10.0, 9.0]))
    yield (np.array([[1, 0], [1, 0], [0, 0], [0, 1]]), np.array(["flu", "flu", "cold", "cold"]), np.array([40.0, 4.0]))
    yield (np.array([[1, 0], [1, 0], [0, 0], [0, 1]]), np.array(["flu", "flu", "cold", "cold"]), np.array([25.0, 5.0]))
    yield (np.array([[1, 0], [1, 0], [0, 0], [0, 1]]), np.array(["flu", "flu", "cold", "cold"]), np.array([100.0, 9.0]))
    yield (np.array([[1, 0], [1, 0], [0, 0], [0, 1]]), np.array(["flu", "flu", "cold", "cold"]), np.array([8.0, 4.0]))
    yield (np.array([[1, 1, 0], [1, 1, 0], [0, 1, 0], [0, 0, 1], [0, 1, 1]]), np.array(["flu", "flu", "cold", "cold", "ache"]), np.array([30.0, 12.0, 90.0]))
    yield (np.array([[0, 1], [1, 1], [0, 1], [1, 1]]), np.array(["flu", "flu", "cold", "cold"]), np.array([3.0, 2.0]))
    cut_off = np.array([[1, 0], [0, 0], [0, 0], [0, 0], [0, 1], [0, 1], [0, 1], [0, 1]])
    for change in (0, 1, 2):
        table = cut_off.copy()
        table[7, 1] = 1 if change < 2 else 0
        yield (table, np.array(["flu", "flu", "flu", "cold", "cold", "cold", "cold", "flu" if change == 1 else "cold"]), np.array([6.0, 6.5 + change]))
    for n in (8, 12):
        y = np.array(["flu", "cold", "ache"])[rng.integers(0, 3, n)]
        X = np.array([y == "flu", rng.random(n) < 0.5, y == "ache"]).T.astype(int)
        flip = rng.random((n, 3)) < 0.1
        yield (np.where(flip, 1 - X, X), y, np.array([37.0, 5.3, 11.9]))


def wrong_price_ignored(X, y, prices):
    """You order the test with the largest gain. A test that gains a little less for a tenth of the price comes first here."""
    gains = np.array([_gain(column, y) for column in X.T])
    best = int(gains.argmax())
    return best if gains[best] > 1e-9 else None


def wrong_cheapest_first(X, y, prices):
    """You order the cheapest test. A cheap test that gains nothing is money wasted."""
    return int(prices.argmin())


def wrong_always_some_test(X, y, prices):
    """You always order a test, even if none tells anything. Return None then."""
    return int((np.array([_gain(column, y) for column in X.T]) / prices).argmax())


def wrong_parts_count_alike(X, y, prices):
    """You give both parts the same weight. A test that singles out one animal then looks half perfect."""
    gains = []
    for column in X.T:
        parts = [_alike(y[column == value]) for value in np.unique(column)]
        gains.append(sum(parts) / len(parts) - _alike(y))
    worth = np.array(gains) / prices
    best = int(worth.argmax())
    return best if worth[best] > 1e-9 else None
