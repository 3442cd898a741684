"""Why a forecast is what it is: what each group of features adds, by Shapley values of the trees.

The values of one series are in units a day, averaged over the open days ahead. With the usual
demand of all series at this level they add up to the middle of the forecast, but for what the
order of the quantiles changes.
"""

import lightgbm
import numpy as np

from demand import features
from demand.model import Model, matrix
from demand.table import Table


def why(model: Model, table: Table, line: int) -> dict[str, float]:
    """What each group adds, in units a day; first the usual demand, last the promotions."""
    is_open = table.open[table.days :]
    if not is_open.any():
        return {}
    base = model.base(table)
    found, level = features.at(base.part(np.array([line])), features.chain(base))
    trees = lightgbm.Booster(model_str=model.trees[1])
    shares = np.asarray(trees.predict(matrix(found)[0, is_open], pred_contrib=True))
    *added, usual = (shares.mean(axis=0) * level[0]).tolist()
    told = {"usual demand": usual}
    for name, units in zip(found, added, strict=True):
        group = name.split(":")[0]
        told[group] = told.get(group, 0.0) + units
    promoted = float(table.promo[line, table.days :][is_open].mean())
    told["promotions"] = (usual + sum(added)) * promoted * float(model.uplifts(table)[line] - 1)
    return {name: round(units, 2) for name, units in told.items()}
