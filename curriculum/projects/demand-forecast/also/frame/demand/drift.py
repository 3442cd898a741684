"""Has demand changed its level? A t-test over series on what the last week says against before.

Of each series the median over days is taken, so that no single day can move it far.
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
    level = _flat(units.iloc[-LIFT_DAYS:], world)
    if since:
        level = level.loc[since:]
    level = level.dropna(how="all")
    before = level.iloc[-RECENT - BEFORE : -RECENT]
    if len(before) < FEWEST:
        return QUIET
    recent = level.iloc[-RECENT:]
    usual = before.mean()
    change = np.log((recent.median() + 0.5) / (before.median() + 0.5))[usual >= 2].dropna()
    if len(change) < 3:
        return QUIET
    sure = change.mean() / (change.std() / np.sqrt(len(change)) + 1e-9)
    if abs(sure) < SURE or abs(change.mean()) < LARGE:
        return QUIET
    shows = change[change * np.sign(sure) >= SHOWS]
    chain = (level.iloc[-2 * RECENT :] / usual).median(axis=1)
    return Verdict(True, list(shows.index), str(_cut(chain).date()))


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
