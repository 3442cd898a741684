"""What a forecast may know on the evening it is made, as a frame of one row a series and day."""

import numpy as np
import pandas as pd

from demand.world import World

HORIZON = 28
LEVEL, RHYTHM = 28, 112  # days that tell a level, and the rhythm of a week
YOUNG = 14  # days with which a series is half believed
NAMES = ["level", "rhythm", "promoted", "ahead", "size", "weekday"]


def levels(units: pd.DataFrame, world: World, origin: pd.Timestamp) -> pd.Series:
    """What each series sells on a usual day; young ones lean on the stores of their size."""
    recent = _usual(units, world, origin, LEVEL)
    known, own = recent.notna().sum(), recent.mean()
    sizes = world.catalog["size"]
    settled = own[known >= YOUNG]
    peers = sizes.map(settled.groupby(sizes).median()).fillna(settled.median()).fillna(0.0)
    share = (known / YOUNG).clip(upper=1.0)
    return (share * own.fillna(0.0) + (1 - share) * peers).rename("level")


def _usual(units: pd.DataFrame, world: World, origin: pd.Timestamp, days: int) -> pd.DataFrame:
    """Open days without a promotion, the last ones before an evening."""
    recent = units.loc[origin - pd.Timedelta(days=days - 1) : origin]
    return recent.where(world.sold(recent.index) & ~world.promoted(recent.index))


def features(
    units: pd.DataFrame, world: World, origin: pd.Timestamp, horizon: int = HORIZON
) -> pd.DataFrame:
    days = pd.date_range(origin + pd.Timedelta(days=1), periods=horizon)
    level = levels(units, world, origin)
    past = _usual(units, world, origin, RHYTHM)
    by_weekday = past.groupby(past.index.weekday).mean().reindex(range(7))
    rhythm = by_weekday.loc[days.weekday].to_numpy() / past.mean().to_numpy().clip(min=0.1)
    shape = (horizon, len(world.series))

    def column(values: object) -> np.ndarray:
        return np.broadcast_to(np.asarray(values, dtype=float), shape).T.ravel()

    return pd.DataFrame(
        {
            "level": column(level),
            "rhythm": column(rhythm),
            "promoted": column(world.promoted(days)),
            "ahead": column(np.arange(1, horizon + 1)[:, None]),
            "size": column(world.size_code),
            "weekday": column(days.weekday.to_numpy()[:, None]),
            "sold": column(world.sold(days)),
        },
        index=pd.MultiIndex.from_product([world.series, days], names=["series", "date"]),
    )
