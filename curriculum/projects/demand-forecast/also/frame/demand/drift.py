"""Has demand changed its level? A t-test over series on what the last week says against before.

Of each series the median over days is taken, without the chain's wildest one, so that no single
day can move it.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from demand.world import World

RECENT, BEFORE, FEWEST = 7, 28, 7  # open days
LIFT_DAYS = 120
SURE, LARGE = 4.0, 0.15  # t of the mean log ratio over series, and its size
SHOWS = 0.15  # log ratio from which a series is named


@dataclass(frozen=True)
class Verdict:
    alarm: bool
    alarmed: list[str]
    since: str | None


QUIET = Verdict(False, [], None)


def watch(units: pd.DataFrame, world: World, since: str | None) -> Verdict:
    """Judges the last known day of a frame of units; `since` is the last change, if any."""
    level = _flat(units.iloc[-LIFT_DAYS:], world).loc[since or units.index[0] :].dropna(how="all")
    if len(level) < RECENT + FEWEST:
        return QUIET
    change = _change(level)
    sure = _sure(change)
    if abs(sure) < SURE or abs(change.mean()) < LARGE:
        return QUIET
    shows = change[change * np.sign(sure) >= SHOWS]
    chain = (level / level.mean()).median(axis=1).iloc[-2 * RECENT :]
    return Verdict(True, list(shows.index), str(_cut(chain).date()))


def _change(level: pd.DataFrame) -> pd.Series:
    """The log ratio of the last days to those before, of each series that sells enough."""
    before, recent = level.iloc[-RECENT - BEFORE : -RECENT], level.iloc[-RECENT:]
    chain = (recent / before.mean()).median(axis=1)
    recent = recent.drop(index=(chain - 1).abs().idxmax())
    change = np.log((recent.median() + 0.5) / (before.median() + 0.5))
    return change[before.mean() >= 2].dropna()


def _sure(change: pd.Series) -> float:
    """The mean over series in standard errors."""
    if len(change) < 3:
        return 0.0
    return float(change.mean() / (change.std() / np.sqrt(len(change)) + 1e-9))


def _flat(units: pd.DataFrame, world: World) -> pd.DataFrame:
    """Units without the rhythm of the week and the lift of promotions."""
    promoted = world.promoted(units.index)
    units = units.where(world.sold(units.index))
    usual = units.where(~promoted)
    rhythm = usual.groupby(usual.index.weekday).mean() / usual.mean()
    flat = units / rhythm.reindex(units.index.weekday).to_numpy()
    lift = flat.where(promoted).sum().sum() / (
        (flat.where(~promoted).mean() * (promoted & flat.notna()).sum()).sum() or 1.0
    )
    return flat.where(~promoted, flat / max(lift, 1.0))


def _cut(chain: pd.Series) -> pd.Timestamp:
    """The day that parts two levels best."""
    cuts = range(1, len(chain) - 1)
    spread = [chain.iloc[:cut].var(ddof=0) * cut for cut in cuts]
    spread = [
        left + chain.iloc[cut:].var(ddof=0) * (len(chain) - cut)
        for left, cut in zip(spread, cuts, strict=True)
    ]
    return chain.index[cuts[int(np.argmin(spread))]]
