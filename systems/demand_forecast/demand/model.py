"""One model for all series: quantiles of demand over the series' own level, by gradient boosting.

Each day ahead is forecast directly from what is known before, so that no forecast feeds on another.
Promotions are factors outside of the trees, and so is a change of level once it was found.
"""

import math
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import numpy as np
from pydantic import BaseModel

from demand import calibrate, features, promotion, stock
from demand.errors import DemandError
from demand.features import PooledSeries
from demand.table import HORIZON, Array, Table

QUANTILES = (0.1, 0.5, 0.9)
ORIGIN_STEP = 14  # days between the days that are learnt from
MAX_ROWS = 150_000
MIN_ORIGINS = 8
BLOCK_SIZE = 2000  # series that are forecast at once
HOLDOUT_DAYS = 56  # days at the end on which the width of the intervals is measured
PARAMETERS = {
    "objective": "quantile",
    "learning_rate": 0.1,
    "num_leaves": 15,
    "min_data_in_leaf": 60,
    "feature_fraction": 0.7,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 1.0,
    "max_bin": 63,
    "deterministic": True,
    "force_row_wise": True,
    "num_threads": 1,
    "verbosity": -1,
}
ROUNDS = 60
Examples = tuple[Array, Array, Array]  # features, units over the level, the level


class Shift(BaseModel):
    """From that day on, demand is so many times what it was."""

    day: date
    factors: dict[str, float]


class Model(BaseModel):
    factors: dict[str, float]  # of a promotion
    factor: float  # of a promotion, where the series was never promoted
    shifts: list[Shift]
    trees: list[str] = []
    width: calibrate.Width = (1.0, 1.0)
    errors: stock.Errors = {}  # of sums of days

    def predict(self, table: Table) -> Array:
        """(series, horizon, 3): p10, the middle and p90 of the days after the last known one."""
        base = self.base(table)
        blocks = np.array_split(np.arange(len(base.items)), math.ceil(len(base.items) / BLOCK_SIZE))
        all_series = features.pool_series(base)
        return np.concatenate([self._predict(base.select(lines), all_series) for lines in blocks])

    def _predict(self, base: Table, all_series: PooledSeries) -> Array:
        values, level = features.compute(base, all_series)
        raw = quantiles(self.trees, matrix(values))
        demand = calibrate.widen(raw, self.width, 0.5 / level[:, None]) * level[:, None, None]
        promo = np.where(base.promo[:, base.days :], self.uplifts(base)[:, None], 1.0)
        opened = np.array([item.opened for item in base.items], "datetime64[D]")
        is_selling = (opened[:, None] <= np.array(base.ahead, "datetime64[D]")) & base.open[
            base.days :
        ]
        return np.maximum(demand, 0) * (promo * is_selling)[:, :, None]

    def uplifts(self, table: Table) -> Array:
        return np.array([self.factors.get(name, self.factor) for name in table.names])

    def base(self, table: Table) -> Table:
        """With units as they would be without promotions, and at today's level of demand."""
        promo = table.promo[:, : table.days]
        units = np.where(promo, table.units / self.uplifts(table)[:, None], table.units)
        for shift in self.shifts:
            before = max(table.day_number(shift.day), 0)
            if before < table.days:
                factors = [shift.factors.get(name, 1.0) for name in table.names]
                units[:, :before] *= np.array(factors)[:, None]
        return replace(table, units=units)


def fit(table: Table, seed: int, shifts: Sequence[Shift] = ()) -> Model:
    """Learns from all that the table knows. It is the same for the same table and seed."""
    factors, common = promotion.uplift(table)
    by_series = dict(zip(table.names, factors.tolist(), strict=True))
    model = Model(factors=by_series, factor=common, shifts=list(shifts))
    base = model.base(table)
    examples = {origin: _examples(base, origin) for origin in _training_origins(table)}
    held_out = table.days - HOLDOUT_DAYS
    unseen = [origin for origin in examples if origin >= held_out]
    model.trees = _fit_trees(list(examples.values()), seed)
    held_out_trees = _fit_trees(
        [examples[origin] for origin in examples if origin + HORIZON <= held_out], seed
    )
    if held_out_trees:
        model.width = _fit_width(held_out_trees, [examples[origin] for origin in unseen], seed)
        holdout_model = model.model_copy(update={"trees": held_out_trees})
        sample = table.select(
            np.arange(0, len(table.items), math.ceil(len(table.items) / BLOCK_SIZE))
        )
        model.errors = stock.errors(
            [_holdout_forecast(holdout_model, sample, origin) for origin in unseen]
        )
    return model


def _holdout_forecast(model: Model, table: Table, origin: int) -> tuple[Array, Array]:
    """What the model says of the days after so many, and what was sold on them."""
    until = min(origin + HORIZON, table.days)
    sold = np.where(table.open[origin:until], table.units[:, origin:until], 0)
    return model.predict(table.truncate(origin, until - origin)), sold


def matrix(values: dict[str, Array]) -> Array:
    return np.stack(np.broadcast_arrays(*values.values()), axis=2)


def quantiles(trees: list[str], inputs: Array) -> Array:
    """(..., 3): the quantiles over the level, in order."""
    import lightgbm

    rows = inputs.reshape(-1, inputs.shape[-1])
    raw = [lightgbm.Booster(model_str=each).predict(rows) for each in trees]
    return np.sort(np.stack(raw, axis=1), axis=1).reshape(*inputs.shape[:-1], len(trees))


def _training_origins(table: Table) -> list[int]:
    """Numbers of known days behind which there is something to learn, the last first."""
    limit = max(MAX_ROWS // (len(table.items) * HORIZON), MIN_ORIGINS)
    days = list(range(table.days - 7, HORIZON, -ORIGIN_STEP))[:limit]
    if not days:
        raise DemandError(f"{table.days} days are known: a model needs {HORIZON + 8}")
    return days


def _examples(base: Table, origin: int) -> Examples:
    """What could be known after so many days, and what was sold in the days after."""
    early = base.truncate(origin, min(HORIZON, base.days - origin))
    lines = _sample_lines(len(base.items), origin)
    part = early.select(lines)
    values, level = features.compute(part, features.pool_series(early))
    sold = base.units[lines, origin : origin + HORIZON] / level[:, None]
    usable = ~np.isnan(sold) & ~np.isnan(part.units).all(axis=1)[:, None]
    return matrix(values)[usable], sold[usable], np.broadcast_to(level[:, None], sold.shape)[usable]


def _sample_lines(series: int, origin: int) -> Array:
    """Of many series, not each is learnt from on each of the days."""
    step = math.ceil(HORIZON * series * MIN_ORIGINS / MAX_ROWS)
    lines = np.arange(series)
    return lines[(lines + origin // ORIGIN_STEP) % step == 0]


def _fit_width(trees: list[str], unseen: list[Examples], seed: int) -> calibrate.Width:
    inputs, sold, level = map(np.concatenate, zip(*unseen, strict=True))
    step = 0.5 / level  # half a unit: counts are whole, quantiles are not
    jittered = sold + np.random.default_rng(seed).uniform(-step, step)
    return calibrate.width(quantiles(trees, inputs), jittered, step)


def _fit_trees(examples: list[Examples], seed: int) -> list[str]:
    import lightgbm

    if not examples:
        return []
    inputs, sold, level = map(np.concatenate, zip(*examples, strict=True))
    parameters = {**PARAMETERS, "seed": seed}
    data = lightgbm.Dataset(inputs, sold, weight=np.sqrt(level), params=parameters)
    return [
        lightgbm.train({**parameters, "alpha": each}, data, ROUNDS).model_to_string()
        for each in QUANTILES
    ]
