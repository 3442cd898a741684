"""Whether demand has changed its level for good: the last open days against the four weeks before.

What is compared is sales over what the model expects, so that weekdays and promotions cancel. The
best and the worst days of each series are left out, and the chain must have changed whichever day
of the last ones we look away from: one wild day changes nothing.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from math import sqrt
from statistics import fmean

from shop.given import Given
from shop.model import Model
from shop.table import History

RECENT, BEFORE = 7, 28  # open days
FEWEST = 7  # days before, without which there is nothing to compare with
LEFT_OUT = 1 / 7  # of the days, at each end
CHAIN, SERIES = 4.5, 1.0  # standard errors beyond which the chain, and a series, has changed
CLIP = 3.0  # no series counts for more
WINDOW = timedelta(60)


@dataclass(frozen=True)
class Change:
    alarm: bool
    alarmed: list[str]
    since: date | None


def look(given: Given, model: Model, history: History, day: date) -> Change:
    """What the rows of the last weeks say. After a change, only days since it are compared."""
    ratios = {s: _ratios(given, model, history, s, day) for s in given.series if s in model.level}
    recent = sorted({when for some in ratios.values() for when, *_ in some})[-RECENT:]
    together = min((_chain(model, ratios, wild) for wild in recent), key=abs, default=0.0)
    if abs(together) < CHAIN:
        return Change(False, [], None)
    scores = _scores(model, ratios)
    alarmed = [s for s, z in scores.items() if z * together > 0 and abs(z) >= SERIES]
    return Change(True, alarmed, _since(ratios))


Ratios = list[tuple[date, float, float]]  # day, sold over expected, expected


def _ratios(given: Given, model: Model, history: History, series: str, day: date) -> Ratios:
    shape, level = model.shape[series], model.level[series]
    first = max(day - WINDOW, model.since or date.min)
    return [
        (when, units / mean, mean)
        for when, units in history.get(series, [])
        if first <= when <= day and given.sells(series, when)
        if (mean := level * shape.factor(when, (when, series) in given.promotions))
    ]


def _chain(model: Model, ratios: dict[str, Ratios], wild: date) -> float:
    """By how many standard errors all series together differ, if one day is left out."""
    scores = [max(-CLIP, min(CLIP, z)) for z in _scores(model, ratios, wild).values()]
    return sum(scores) / sqrt(max(1, len(scores)))


def _scores(model: Model, ratios: dict[str, Ratios], wild: date | None = None) -> dict[str, float]:
    scores = {s: _score(model, s, some, wild) for s, some in ratios.items()}
    return {s: z for s, z in scores.items() if z is not None}


def _score(model: Model, series: str, ratios: Ratios, wild: date | None) -> float | None:
    """By how many standard errors the last days of a series differ from those before."""
    recent = [one for one in ratios[-RECENT:] if one[0] != wild]
    before = ratios[-RECENT - BEFORE : -RECENT]
    if len(before) < FEWEST:
        return None
    now, usual = _middle(recent), _middle(before)
    chance = usual * fmean(1 / mean for *_, mean in recent) + model.shape[series].spread * usual**2
    error = sqrt(chance * (1 / len(recent) + 1 / len(before)))
    return (now - usual) / error if error else None


def _middle(ratios: Ratios) -> float:
    ordered = sorted(ratio for _, ratio, _ in ratios)
    out = round(len(ordered) * LEFT_OUT)
    return fmean(ordered[out : len(ordered) - out])


def _since(ratios: dict[str, Ratios]) -> date:
    """The first day of the new level: where cutting the last weeks in two explains most."""
    sold: dict[date, float] = {}
    usual: dict[date, float] = {}
    for some in ratios.values():
        for day, ratio, mean in some:
            sold[day] = sold.get(day, 0.0) + ratio * mean
            usual[day] = usual.get(day, 0.0) + mean
    chain = [sold[day] / usual[day] for day in sorted(sold)]

    def explained(cut: int) -> float:
        parts = chain[:cut], chain[cut:]
        return sum(len(part) * (fmean(part) - fmean(chain)) ** 2 for part in parts)

    cuts = range(max(1, len(chain) - 2 * RECENT), len(chain) - 1)
    return sorted(sold)[max(cuts, key=explained)]
