'''Columns to keep

A farm predicts its harvest from amounts such as rain, sun and dust, and each column costs it a sensor. Which can it
do without? The model takes the logarithm of 1 + value of all its columns, by a `FunctionTransformer` as first step, and a
`LinearRegression()` follows. Its score is the mean of the mean absolute errors of a cross-validation with `KFold(3)`, not
shuffled.

Work backwards. Start with all columns. Try leaving out each of those that are left, alone. If the lowest of these scores is
lower than the score of the columns that are left, take that column out for good and start over with the rest. Otherwise stop.
The last column always stays.

- `amounts`: a DataFrame of floats, 0 or more, without gaps, at least one column and 12 rows. `harvest`: an array with a
  float for each row. Neither is changed. Equal scores don't occur.
- Returns a list of the names of the columns that stay, in the order of the table.

>>> rows = np.arange(12.0)
>>> amounts = pd.DataFrame({"rain": rows, "sun": rows % 3, "dust": rows % 5})
>>> columns_to_keep(amounts, (5 * np.log1p(rows) + rows % 3 + rows % 2 / 9))
['rain', 'sun']
'''

import numpy as np
import pandas as pd
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import KFold, cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer

minutes = 9
chapter = "03-past-the-gate"
hint = "A loop with two names that live through its rounds: the columns that are left, and their score. In a round, a dict can hold the score without each of them."


def _score(amounts, harvest):
    model = make_pipeline(FunctionTransformer(np.log1p), LinearRegression())
    return -cross_val_score(model, amounts, harvest, cv=KFold(3), scoring="neg_mean_absolute_error").mean()


def columns_to_keep(amounts: pd.DataFrame, harvest: np.ndarray) -> list[str]:
    left = amounts
    best = _score(left, harvest)
    for _ in range(len(amounts.columns) - 1):
        without = {name: _score(left.drop(columns=name), harvest) for name in left.columns}
        name = min(without, key=without.get)
        if without[name] < best:
            left, best = left.drop(columns=name), without[name]
    return left.columns.tolist()


def _farm(rng, n):
    table = pd.DataFrame((10 ** (3 * rng.random((n, 2)))).round(1), columns=["soil", "rain"])
    table["gauge"] = (table["rain"] * (1 + 0.2 * rng.random(n))).round(1)
    harvest = 8 * np.log1p(table["rain"]) + 4 * rng.normal(size=n)
    return table, harvest.round(2).to_numpy()


def cases(rng):
    rows = np.arange(12.0)
    amounts = pd.DataFrame({"rain": rows, "sun": rows % 3, "dust": rows % 5})
    harvest = 5 * np.log1p(rows) + rows % 3 + rows % 2 / 9
    yield amounts[["dust"]], harvest
    yield amounts[["rain", "sun"]], harvest
    yield amounts, harvest
    for seed in (0, 1, 10, 20):
        yield _farm(np.random.default_rng(seed), 18)
    yield _farm(rng, 15)


def wrong_all_at_once(amounts, harvest):
    """You measure once and take out all columns that can go alone. Of two columns that say nearly the same, each can go,
    but not both: measure again after each."""
    best = _score(amounts, harvest)
    if len(amounts.columns) == 1:
        return amounts.columns.tolist()
    without = {name: _score(amounts.drop(columns=name), harvest) for name in amounts.columns}
    kept = [name for name in amounts.columns if without[name] >= best]
    return kept or [max(without, key=without.get)]


def wrong_one_and_done(amounts, harvest):
    """You take out one column and stop. Start over with the rest, until no column can go."""
    if len(amounts.columns) == 1:
        return amounts.columns.tolist()
    without = {name: _score(amounts.drop(columns=name), harvest) for name in amounts.columns}
    name = min(without, key=without.get)
    left = amounts.drop(columns=name) if without[name] < _score(amounts, harvest) else amounts
    return left.columns.tolist()


def wrong_first_that_can_go(amounts, harvest):
    """You take out the first column whose loss lowers the score. Try all of them, and take out the one whose loss gives
    the lowest score."""
    left, best = amounts, _score(amounts, harvest)
    going = True
    while going and len(left.columns) > 1:
        going = False
        for name in left.columns:
            score = _score(left.drop(columns=name), harvest)
            if score < best:
                left, best, going = left.drop(columns=name), score, True
                break
    return left.columns.tolist()


def wrong_amounts_as_they_are(amounts, harvest):
    """Your model learns from the amounts as they are. The step with the logarithm is missing."""
    left = amounts
    best = _raw(left, harvest)
    while len(left.columns) > 1:
        without = {name: _raw(left.drop(columns=name), harvest) for name in left.columns}
        name = min(without, key=without.get)
        if without[name] >= best:
            break
        left, best = left.drop(columns=name), without[name]
    return left.columns.tolist()


def _raw(amounts, harvest):
    return -cross_val_score(LinearRegression(), amounts, harvest, cv=KFold(3), scoring="neg_mean_absolute_error").mean()
