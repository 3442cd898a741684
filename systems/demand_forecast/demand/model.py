"""One model for all series: quantiles of demand over the series' own level, by gradient boosting.

Each day ahead is forecast directly from what is known at the origin, so that no forecast feeds on
another. Promotions are factors outside of the trees, and so is a change of level once it was found.
"""

import json
from dataclasses import asdict, dataclass, field
from datetime import date

import numpy as np

from demand import calibrate, features
from demand.promotion import uplift
from demand.table import Array, Table

QUANTILES = (0.1, 0.5, 0.9)
HORIZON = 28
STEP = 14  # days between the origins that are learnt from
MOST_ROWS = 150_000
FEWEST_ORIGINS = 8
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


@dataclass(frozen=True)
class Shift:
    """From that day on, demand is so many times what it was."""

    day: str
    factors: dict[str, float]


@dataclass(frozen=True)
class Model:
    trees: list[str]
    width: tuple[
        float, float
    ]  # what the distance from the middle to p10 and to p90 is multiplied by
    factors: dict[str, float]  # of a promotion
    factor: float  # of a promotion, where the series was never promoted
    shifts: list[Shift] = field(default_factory=list)

    def dump(self) -> bytes:
        return json.dumps(asdict(self)).encode()

    @classmethod
    def load(cls, content: bytes) -> "Model":
        fields = json.loads(content)
        fields["shifts"] = [Shift(**each) for each in fields["shifts"]]
        fields["width"] = tuple(fields["width"])
        return cls(**fields)

    def predict(self, table: Table) -> Array:
        """(series, horizon, 3): p10, the middle and p90 of the days after the last known one."""
        origin, horizon = table.units.shape[1] - 1, table.horizon
        uplifts = self.uplifts(table)
        inputs, level = features.at(table, features.lags(table, self.base(table)), origin, horizon)
        raw = _raw(self.trees, inputs)
        demand = calibrate.widened(raw, self.width) * level[:, None, None]
        promo = np.where(table.promo[:, origin + 1 :], uplifts[:, None], 1.0)
        sold = table.open[origin + 1 :] & table.opened()[:, origin + 1 :]
        return np.maximum(demand * promo[:, :, None], 0) * sold[:, :, None]

    def uplifts(self, table: Table) -> Array:
        return np.array([self.factors.get(item.series, self.factor) for item in table.items])

    def base(self, table: Table) -> Array:
        """Units as they would have been without promotions, and at today's level of demand."""
        return without_promotions(table, self.uplifts(table)) * _today(table, self.shifts)


def fit(table: Table, seed: int, shifts: list[Shift] | None = None) -> Model:
    """Learns from all that the table knows. It is the same for the same table and seed."""
    shifts = shifts or []
    factors, common = uplift(table)
    base = without_promotions(table, factors) * _today(table, shifts)
    lags = features.lags(table, base)
    origins = _origins(table)
    fewest = HORIZON * len(table.items) * FEWEST_ORIGINS
    every = -(-fewest // MOST_ROWS)  # of many series, not each is learnt from at each origin
    parts = [_examples(table, lags, origin, every) for origin in origins]
    last = table.units.shape[1] - 1
    early = [part for part, o in zip(parts, origins, strict=True) if o + HORIZON <= last - HELD_OUT]
    late = [part for part, o in zip(parts, origins, strict=True) if o >= last - HELD_OUT]
    width = (1.0, 1.0)
    if early and late:
        before = _trees(early, seed)
        inputs, target, weight = _joined(late)
        half = 0.5 / weight**2  # of a unit: counts are whole, quantiles are not
        moved = target + np.random.default_rng(seed).uniform(-half, half)
        width = calibrate.width(_raw(before, inputs), moved)
    names = [item.series for item in table.items]
    return Model(
        _trees(parts, seed), width, dict(zip(names, factors.tolist(), strict=True)), common, shifts
    )


def without_promotions(table: Table, factors: Array) -> Array:
    days = table.units.shape[1]
    return np.where(table.promo[:, :days], table.units / factors[:, None], table.units)


def _today(table: Table, shifts: list[Shift]) -> Array:
    """What the units of each day are multiplied by, to be at the level of the last one."""
    factor: Array = np.ones(table.units.shape)
    for shift in shifts:
        first = table.index(date.fromisoformat(shift.day))
        if 0 < first < factor.shape[1]:
            each = [shift.factors.get(item.series, 1.0) for item in table.items]
            factor[:, :first] *= np.array(each)[:, None]
    return factor


def _origins(table: Table) -> list[int]:
    """From the last on which anything can be learnt back to where too little lies before."""
    last = table.units.shape[1] - 1
    most = max(MOST_ROWS // (len(table.items) * HORIZON), FEWEST_ORIGINS)
    return list(range(last - 7, 27, -STEP))[:most]


def _examples(
    table: Table, lags: features.Lags, origin: int, every: int
) -> tuple[Array, Array, Array]:
    """Features, target and weight of the days after the origin on which demand is known."""
    horizon = min(HORIZON, table.units.shape[1] - 1 - origin)
    inputs, level = features.at(table, lags, origin, horizon)
    target = lags.base[:, origin + 1 : origin + 1 + horizon] / level[:, None]
    turn = (np.arange(len(table.items)) + origin // STEP) % every == 0
    known = ~np.isnan(target) & (turn & (lags.known[:, origin + 1] > 0))[:, None]
    weight = np.broadcast_to(np.sqrt(level)[:, None], target.shape)
    return inputs[known], target[known], weight[known]


def _joined(parts: list[tuple[Array, Array, Array]]) -> tuple[Array, Array, Array]:
    inputs, target, weight = (np.concatenate(each) for each in zip(*parts, strict=True))
    return inputs, target, weight


def _trees(parts: list[tuple[Array, Array, Array]], seed: int) -> list[str]:
    import lightgbm

    if not parts:
        return []
    inputs, target, weight = _joined(parts)
    data = lightgbm.Dataset(
        inputs,
        target,
        weight=weight,
        feature_name=[n.replace(" ", "_").replace(",", "") for n in features.NAMES],
        params={"max_bin": PARAMETERS["max_bin"], "verbosity": -1},
        free_raw_data=False,
    )
    return [
        lightgbm.train({**PARAMETERS, "alpha": alpha, "seed": seed}, data, ROUNDS).model_to_string()
        for alpha in QUANTILES
    ]


def _raw(trees: list[str], inputs: Array) -> Array:
    """(..., 3): the quantiles over the level, in order."""
    import lightgbm

    rows = inputs.reshape(-1, inputs.shape[-1])
    if not trees:  # nothing could be learnt yet: the weekday's mean, and a wide guess around it
        middle = np.nan_to_num(rows[:, features.NAMES.index("same weekday, 4 weeks")], nan=1.0)
        raw = middle[:, None] * np.array([0.5, 1.0, 1.5])
    else:
        raw = np.stack([lightgbm.Booster(model_str=each).predict(rows) for each in trees], axis=1)
    return np.sort(raw, axis=1).reshape(*inputs.shape[:-1], 3)
