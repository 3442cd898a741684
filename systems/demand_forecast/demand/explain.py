"""Why a forecast is what it is: what each group of features adds, by Shapley values of the trees.

The values add up to the middles of the days: each day asks the tree that its middle comes from,
which another day may not, as quantiles that cross are put in order.
"""

import lightgbm
import numpy as np

from demand import features
from demand.model import Model, matrix
from demand.table import Array, Table


def why(model: Model, table: Table, line: int, middles: Array) -> dict[str, float]:
    """What each group adds to the middles of the first days, in units, all days together."""
    sells = np.flatnonzero(middles)
    if not len(sells):
        return {}
    base = model.base(table)
    found, level = features.at(base.part(np.array([line])), features.chain(base))
    inputs = matrix(found)[0, sells]
    trees = [lightgbm.Booster(model_str=each) for each in model.trees]
    shares = np.stack([tree.predict(inputs, pred_contrib=True) for tree in trees]) * level[0]
    in_order = shares.sum(axis=2).argsort(axis=0)
    *added, usual = shares[in_order[1], np.arange(len(sells))].sum(axis=0).tolist()
    parts = {"usual demand": usual}
    for name, units in zip(found, added, strict=True):
        group = name.split(":")[0]
        parts[group] = parts.get(group, 0.0) + units
    return parts | {"promotions": float(middles.sum()) - usual - sum(added)}
