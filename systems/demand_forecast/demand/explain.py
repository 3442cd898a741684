"""Why a forecast is what it is: what each group of features adds, by Shapley values of the trees.

The values of one series are in units a day, averaged over the open days ahead. With the usual
demand of all series at this level they add up to the middle of the forecast, but for what the
order of the quantiles changes.
"""

import numpy as np

from demand import features
from demand.model import Model
from demand.table import Table

GROUPS = {
    "the last weeks": features.NAMES[:5],
    "the weekday": (*features.NAMES[5:11], "weekday"),
    "the time of the year": features.NAMES[11:13],
    "closures": ("days since a closure", "days to a closure"),
    "what kind of series it is": ("level", "share of zeros", "spread", "age", "size"),
    "how far ahead": ("horizon",),
}


def why(model: Model, table: Table, line: int) -> dict[str, float]:
    """What each group adds, in units a day; first the usual demand, last the promotions."""
    import lightgbm

    origin = table.units.shape[1] - 1
    lags = features.lags(table, model.base(table))
    inputs, level = features.at(table, lags, origin, table.horizon)
    is_open = table.open[origin + 1 :]
    if not model.trees or not is_open.any():
        return {}
    trees = lightgbm.Booster(model_str=model.trees[1])
    shares = np.asarray(trees.predict(inputs[line, is_open], pred_contrib=True))
    added = shares.mean(axis=0) * level[line]
    told = {"usual demand": float(added[-1])}
    for group, names in GROUPS.items():
        told[group] = float(sum(added[features.NAMES.index(name)] for name in names))
    promoted = table.promo[line, origin + 1 :][is_open].mean()
    factor = float(model.uplifts(table)[line])
    told["promotions"] = float(added.sum() * promoted * (factor - 1))
    return {name: round(units, 2) for name, units in told.items()}
