"""One system over two folders: what the commands and the server have in common."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd

from demand import drift
from demand.features import HORIZON
from demand.model import Demand
from demand.registry import Registry
from demand.store import Store
from demand.world import Refused, World


@dataclass(frozen=True)
class System:
    data: Path
    state: Path

    @property
    def store(self) -> Store:
        return Store(self.state)

    @property
    def registry(self) -> Registry:
        return Registry(self.state)

    def ingest(self, day: str) -> None:
        self.store.take(self.data, day, World.read(self.data).series)

    def train(self, as_of: str, seed: int = 0, since: str | None = None) -> str:
        world = World.read(self.data)
        units = self.store.wide(as_of, world.series)
        return self.registry.add(Demand(seed, since).fit(units, world), as_of)

    def forecast(self, as_of: str, horizon: int, world: World | None = None) -> pd.DataFrame:
        world = world or World.read(self.data)
        units = self.store.wide(as_of, world.series)
        model = self.registry.load(as_of) or Demand().fit(units, world)
        return model.predict(units, world, pd.Timestamp(as_of), horizon)

    def night(self, day: str) -> dict[str, Any]:
        self.ingest(day)
        if self.registry.in_use is None:
            self.train(day)
        world = World.read(self.data)
        found = drift.watch(self.store.wide(day, world.series), world, self.registry.since)
        if found.alarm:
            self.train(day, since=found.since)
        return {
            "day": day,
            "alarm": found.alarm,
            "alarmed": found.alarmed,
            "retrained": found.alarm,
            "version": self.registry.in_use,
        }

    def measure(self) -> dict[str, float]:
        """Absolute errors of the last 28 days over those of the last same weekday."""
        last = self.store.last_day()
        if last is None:
            raise Refused("nothing has been taken in; run ingest")
        world, origin = World.read(self.data), pd.Timestamp(last) - pd.Timedelta(days=HORIZON)
        before = self.store.wide(str(origin.date()), world.series)
        model = Demand().fit(before, world)
        ahead = model.predict(before, world, origin, HORIZON)["mean"].unstack("series")
        truth = self.store.wide(last, world.series).loc[ahead.index]
        truth = truth.where(world.sold(truth.index))
        past = before.where(world.sold(before.index))
        naive = past.groupby(past.index.weekday).last().reindex(truth.index.weekday)
        off = (ahead.reindex(columns=truth.columns) - truth).abs()
        naive_off = (truth - naive.to_numpy()).abs()
        judged = naive_off.notna()
        ratio = off.where(judged).sum().sum() / naive_off.sum().sum()
        return {"mae_ratio_naive": round(float(ratio), 3)}
