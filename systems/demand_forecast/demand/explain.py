"""Why a forecast is what it is: what each group of features adds, by Shapley values of the trees.

The values add up to the middles of the days: each day asks the tree that its middle comes from,
which another day may not, as quantiles that cross are put in order.
"""

import lightgbm
import numpy as np

from demand import features
from demand.model import Model, matrix
from demand.table import Array, Table


def contributions(model: Model, table: Table, line: int, middles: Array) -> dict[str, float]:
    """What each group adds to the middles of the first days, in units, all days together."""
    selling_days = np.flatnonzero(middles)
    if not len(selling_days):
        return {}
    base = model.base(table)
    values, level = features.compute(base.select(np.array([line])), features.pool_series(base))
    inputs = matrix(values)[0, selling_days]
    trees = [lightgbm.Booster(model_str=each) for each in model.trees]
    shares = np.stack([tree.predict(inputs, pred_contrib=True) for tree in trees]) * level[0]
    ranks = shares.sum(axis=2).argsort(axis=0)
    *added, usual = shares[ranks[1], np.arange(len(selling_days))].sum(axis=0).tolist()
    parts = {"usual demand": usual}
    for name, units in zip(values, added, strict=True):
        group = name.split(":")[0]
        parts[group] = parts.get(group, 0.0) + units
    return parts | {"promotions": float(middles.sum()) - usual - sum(added)}
