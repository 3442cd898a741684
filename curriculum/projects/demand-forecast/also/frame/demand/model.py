"""Three gradient boosted trees over one frame: the mean, and the two ends of the interval."""

from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor

from demand.features import HORIZON, NAMES, features
from demand.world import Refused, World

STEP, PAST = 7, 420  # an origin a week, over so many days
HELD = 4  # newest origins that only widen the interval
HALF_LIFE = 180.0  # days after which a row counts half
LEAST = 0.1  # no level is divided by less


def _trees(
    loss: str, quantile: float | None = None, seed: int = 0
) -> HistGradientBoostingRegressor:
    return HistGradientBoostingRegressor(
        loss=loss,
        quantile=quantile,
        max_iter=50,
        learning_rate=0.12,
        max_leaf_nodes=8,
        min_samples_leaf=80,
        early_stopping=False,
        random_state=seed,
    )


@dataclass
class Demand:
    """Learns sales as a multiple of the level that was known when the forecast was made."""

    seed: int = 0
    since: str | None = None
    models: dict[str, HistGradientBoostingRegressor] = field(default_factory=dict)
    wider: float = 0.0

    def fit(self, units: pd.DataFrame, world: World) -> "Demand":
        table = self._table(units, world)
        level = table["level"].clip(lower=LEAST)
        multiple = table["units"] / level
        noise = np.random.default_rng(self.seed).uniform(-0.5, 0.5, len(table))
        smooth = multiple + noise / level  # whole numbers have no smooth quantiles
        self.models["mean"] = _trees("poisson", seed=self.seed).fit(
            table[NAMES], multiple, sample_weight=level * table["weight"]
        )
        old = ~table["origin"].isin(table["origin"].drop_duplicates().nlargest(HELD))
        for name, quantile in {"p10": 0.1, "p90": 0.9}.items():
            trees = _trees("quantile", quantile, self.seed)
            self.models[name] = trees.fit(
                table.loc[old, NAMES], smooth[old], sample_weight=table.loc[old, "weight"]
            )
        self.wider = self._widening(table[~old], smooth[~old])
        return self

    def _widening(self, table: pd.DataFrame, smooth: pd.Series) -> float:
        """By how much of its width an interval must grow to hold 80 % of days it has not seen."""
        low, high = (self.models[name].predict(table[NAMES]) for name in ("p10", "p90"))
        outside = np.maximum(low - smooth, smooth - high) / np.maximum(high - low, 1e-9)
        return float(np.quantile(outside[table["level"] >= 2], 0.8)) if len(table) else 0.0

    def _table(self, units: pd.DataFrame, world: World) -> pd.DataFrame:
        if len(units) < 2 * HORIZON:
            raise Refused(f"a model needs {2 * HORIZON} days of rows, and there are {len(units)}")
        last = units.index[-1]
        ages = range(1, min(PAST, len(units) - HORIZON), STEP)
        frames = [
            features(units, world, last - pd.Timedelta(days=age), min(HORIZON, age)).assign(
                origin=last - pd.Timedelta(days=age)
            )
            for age in ages
        ]
        table = pd.concat(frames)
        sold = units.stack().dropna().rename("units").swaplevel()
        sold.index = sold.index.set_names(["series", "date"])
        table = table.join(sold, how="inner")
        table = table[table["sold"] == 1]
        days = table.index.get_level_values("date")
        table["weight"] = 0.5 ** ((last - days).days.to_numpy() / HALF_LIFE)
        if self.since:  # a row that looks across the change has the level of another time
            change = pd.Timestamp(self.since)
            table = table[(days < change) | (table["origin"] >= change)]
        return table

    def predict(
        self, units: pd.DataFrame, world: World, origin: pd.Timestamp, horizon: int
    ) -> pd.DataFrame:
        table = features(units, world, origin, horizon)
        scale = table["level"].clip(lower=LEAST).where(table["level"] > 0, 0.0) * table["sold"]
        found = {name: self.models[name].predict(table[NAMES]) for name in ("mean", "p10", "p90")}
        margin = self.wider * (found["p90"] - found["p10"])
        ahead = pd.DataFrame(
            {
                "mean": found["mean"] * scale,
                "p10": (found["p10"] - margin) * scale,
                "p90": (found["p90"] + margin) * scale,
            },
            index=table.index,
        ).clip(lower=0.0)
        ahead["p90"] = ahead[["p10", "p90"]].max(axis=1)
        opened = world.catalog["opened"] <= origin + pd.Timedelta(days=horizon)
        return ahead[opened.reindex(ahead.index.get_level_values("series")).to_numpy()].round(6)
