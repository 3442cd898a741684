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
from demand.features import Chain
from demand.table import HORIZON, Array, Table

QUANTILES = (0.1, 0.5, 0.9)
STEP = 14  # days between the days that are learnt from
MOST_ROWS = 150_000
FEWEST_ORIGINS = 8
BLOCK = 2000  # series that are forecast at once
HELD_OUT = 56  # days at the end on which the width of the intervals is measured
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
        blocks = np.array_split(np.arange(len(base.items)), math.ceil(len(base.items) / BLOCK))
        chain = features.chain(base)
        return np.concatenate([self._predict(base.part(lines), chain) for lines in blocks])

    def _predict(self, base: Table, chain: Chain) -> Array:
        found, level = features.at(base, chain)
        raw = quantiles(self.trees, matrix(found))
        demand = calibrate.widened(raw, self.width, 0.5 / level[:, None]) * level[:, None, None]
        promo = np.where(base.promo[:, base.days :], self.uplifts(base)[:, None], 1.0)
        opened = np.array([item.opened for item in base.items], "datetime64[D]")
        sells = (opened[:, None] <= np.array(base.ahead, "datetime64[D]")) & base.open[base.days :]
        return np.maximum(demand, 0) * (promo * sells)[:, :, None]

    def uplifts(self, table: Table) -> Array:
        return np.array([self.factors.get(name, self.factor) for name in table.names])

    def base(self, table: Table) -> Table:
        """With units as they would be without promotions, and at today's level of demand."""
        promo = table.promo[:, : table.days]
        units = np.where(promo, table.units / self.uplifts(table)[:, None], table.units)
        for shift in self.shifts:
            before = max(table.index(shift.day), 0)
            if before < table.days:
                factors = [shift.factors.get(name, 1.0) for name in table.names]
                units[:, :before] *= np.array(factors)[:, None]
        return replace(table, units=units)


def fit(table: Table, seed: int, shifts: Sequence[Shift] = ()) -> Model:
    """Learns from all that the table knows. It is the same for the same table and seed."""
    factors, common = promotion.uplift(table)
    named = dict(zip(table.names, factors.tolist(), strict=True))
    model = Model(factors=named, factor=common, shifts=list(shifts))
    base = model.base(table)
    parts = {known: _examples(base, known) for known in _learnt_from(table)}
    held_out = table.days - HELD_OUT
    unseen = [known for known in parts if known >= held_out]
    model.trees = _trees(list(parts.values()), seed)
    held_out_trees = _trees([parts[k] for k in parts if k + HORIZON <= held_out], seed)
    if held_out_trees:
        model.width = _width(held_out_trees, [parts[known] for known in unseen], seed)
        before = model.model_copy(update={"trees": held_out_trees})
        some = table.part(np.arange(0, len(table.items), math.ceil(len(table.items) / BLOCK)))
        model.errors = stock.errors([_judged(before, some, known) for known in unseen])
    return model


def _judged(model: Model, table: Table, known: int) -> tuple[Array, Array]:
    """What the model says of the days after so many, and what was sold on them."""
    until = min(known + HORIZON, table.days)
    sold = np.where(table.open[known:until], table.units[:, known:until], 0)
    return model.predict(table.first(known, until - known)), sold


def matrix(found: dict[str, Array]) -> Array:
    return np.stack(np.broadcast_arrays(*found.values()), axis=2)


def quantiles(trees: list[str], inputs: Array) -> Array:
    """(..., 3): the quantiles over the level, in order."""
    import lightgbm

    rows = inputs.reshape(-1, inputs.shape[-1])
    raw = [lightgbm.Booster(model_str=each).predict(rows) for each in trees]
    return np.sort(np.stack(raw, axis=1), axis=1).reshape(*inputs.shape[:-1], len(trees))


def _learnt_from(table: Table) -> list[int]:
    """Numbers of known days behind which there is something to learn, the last first."""
    most = max(MOST_ROWS // (len(table.items) * HORIZON), FEWEST_ORIGINS)
    days = list(range(table.days - 7, HORIZON, -STEP))[:most]
    if not days:
        raise DemandError(f"{table.days} days are known: a model needs {HORIZON + 8}")
    return days


def _examples(base: Table, known: int) -> Examples:
    """What could be known after so many days, and what was sold in the days after."""
    early = base.first(known, min(HORIZON, base.days - known))
    lines = _in_turn(len(base.items), known)
    part = early.part(lines)
    found, level = features.at(part, features.chain(early))
    sold = base.units[lines, known : known + HORIZON] / level[:, None]
    usable = ~np.isnan(sold) & ~np.isnan(part.units).all(axis=1)[:, None]
    return matrix(found)[usable], sold[usable], np.broadcast_to(level[:, None], sold.shape)[usable]


def _in_turn(series: int, known: int) -> Array:
    """Of many series, not each is learnt from on each of the days."""
    every = math.ceil(HORIZON * series * FEWEST_ORIGINS / MOST_ROWS)
    lines = np.arange(series)
    return lines[(lines + known // STEP) % every == 0]


def _width(trees: list[str], unseen: list[Examples], seed: int) -> calibrate.Width:
    inputs, sold, level = map(np.concatenate, zip(*unseen, strict=True))
    step = 0.5 / level  # half a unit: counts are whole, quantiles are not
    moved = sold + np.random.default_rng(seed).uniform(-step, step)
    return calibrate.width(quantiles(trees, inputs), moved, step)


def _trees(parts: list[Examples], seed: int) -> list[str]:
    import lightgbm

    if not parts:
        return []
    inputs, sold, level = map(np.concatenate, zip(*parts, strict=True))
    parameters = {**PARAMETERS, "seed": seed}
    data = lightgbm.Dataset(inputs, sold, weight=np.sqrt(level), params=parameters)
    return [
        lightgbm.train({**parameters, "alpha": each}, data, ROUNDS).model_to_string()
        for each in QUANTILES
    ]
