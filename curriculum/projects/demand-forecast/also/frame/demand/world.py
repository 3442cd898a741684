"""The given files as frames over days and series."""

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import pandas as pd


class Refused(Exception):
    """A command that cannot do what it was asked, in one sentence."""


@dataclass(frozen=True)
class World:
    catalog: pd.DataFrame  # by series: store, size, opened
    closed: pd.DatetimeIndex
    promotions: pd.MultiIndex  # (date, series)

    @classmethod
    def read(cls, data: Path) -> "World":
        catalog = pd.read_csv(data / "catalog.csv", dtype=str, parse_dates=["opened"])
        calendar = pd.read_csv(data / "calendar.csv", parse_dates=["date"])
        promotions = pd.read_csv(
            data / "promotions.csv", dtype={"series": str}, parse_dates=["date"]
        )
        return cls(
            catalog.set_index("series"),
            pd.DatetimeIndex(calendar.loc[calendar["open"] == 0, "date"]),
            pd.MultiIndex.from_frame(promotions[["date", "series"]]),
        )

    @property
    def series(self) -> pd.Index:
        return self.catalog.index

    def promoted(self, days: pd.DatetimeIndex) -> pd.DataFrame:
        """Whether a series is promoted, days by series."""
        pairs = pd.MultiIndex.from_product([days, self.series])
        flags = pairs.isin(self.promotions).reshape(len(days), len(self.series))
        return pd.DataFrame(flags, days, self.series)

    def sold(self, days: pd.DatetimeIndex) -> pd.DataFrame:
        """Whether a series is on sale, days by series."""
        begun = days.to_numpy()[:, None] >= self.catalog["opened"].to_numpy()[None, :]
        return pd.DataFrame(begun & ~days.isin(self.closed)[:, None], days, self.series)

    def with_promotion(self, series: str, days: pd.DatetimeIndex, promoted: bool) -> "World":
        these = pd.MultiIndex.from_product([days, [series]])
        change = self.promotions.union if promoted else self.promotions.difference
        return replace(self, promotions=change(these))

    @cached_property
    def size_code(self) -> pd.Series:
        codes = {"small": 0, "medium": 1, "large": 2}
        return self.catalog["size"].map(codes).astype(float)


def today(data: Path) -> pd.Timestamp:
    return pd.Timestamp((data / "clock.txt").read_text().strip())
