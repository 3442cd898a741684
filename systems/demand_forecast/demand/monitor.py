"""Has demand changed its level for good? One test a night, on all series together.

Each day becomes one number: what was sold over what the weekday usually brings, averaged over the
series. A line through the last weeks stands for trend and season; the days after its end are judged
by how far they lie off it, in standard errors. One day counts for a few errors at most, so that a
spike is no step. A single series is held against its forecast instead: `unusual`.
"""

from dataclasses import dataclass

import bottleneck as bn
import numpy as np

from demand import stock
from demand.model import Shift
from demand.table import Array, Table, repeat_weekdays, weeks

ALARM_LIMIT = 4.5  # standard errors: see decisions/0004 for the rates of error that it buys
RECENT = (6, 7, 8)  # so many open days are compared with the line
WINDOW = 84  # days that are looked at
PROFILE = 182  # days from which a weekday's ordinary demand is taken
MIN_DAYS = 70  # days of history below which nothing is said
MONTHLY_DRIFT = 0.05  # by how much demand usually creeps in 30 days, as a share
MAX_DEVIATION = 3.5  # standard deviations: what lies farther off counts as if it lay there
PRIOR_DAYS = 7  # as many days of its own the common step weighs in the step of one series
RECENT_OPEN_DAYS = 12  # a series that outsells the middle of its forecast on all of them but one,
OUTSELL_FACTOR = 2.0  # and sells so many times what was expected, is named: decision 4
MIN_STEP_SHARE = 0.5  # a series shows the change if its own step is this share of the common one


@dataclass(frozen=True)
class Change:
    errors: float  # the step over its standard error
    since: int  # the first day at the new level
    steps: Array  # of each series by itself, new level over old

    @property
    def alarm(self) -> bool:
        return abs(self.errors) > ALARM_LIMIT

    def alarmed_series(self, table: Table) -> list[str]:
        """The series that show it, in the order of the catalog."""
        steps = np.log(np.maximum(self.steps, 0.05))
        common = bn.nanmedian(steps)
        showing = steps * np.sign(common) >= MIN_STEP_SHARE * abs(common)
        return [name for name, one in zip(table.names, showing, strict=True) if one and self.alarm]


def detect_change(base: Array) -> Change:
    """The step at the end of the last weeks. `base`: units without promotions and earlier steps."""
    ratio = _ratio(base)
    days, sold = _pooled(ratio)
    if base.shape[1] < MIN_DAYS or len(days) < MIN_DAYS // 2:
        return Change(0.0, base.shape[1], np.ones(len(base)))
    deviations, errors = _deviations(days, sold)
    since = base.shape[1] - WINDOW + int(days[_change_point(deviations)])
    return Change(errors, since, bn.nanmean(_ratio_after(base, since), axis=1))


def unusual(forecast: Array, sold: Array) -> Array:
    """(series,): it outsells its forecast (series, days, 3) by far, and not by one large order."""
    known = ~np.isnan(sold)
    recent = known & (np.cumsum(known[:, ::-1], axis=1)[:, ::-1] <= RECENT_OPEN_DAYS)
    above = (recent & (sold > forecast[..., 1])).sum(axis=1)
    units = np.where(recent, sold, 0).sum(axis=1)
    expected = np.where(recent, stock.expected(forecast), 0).sum(axis=1)
    return (above >= RECENT_OPEN_DAYS - 1) & (units >= OUTSELL_FACTOR * expected)


def shift(base: Table, since: int) -> Shift:
    """A change that began on that day, for a model to know."""
    named = zip(base.names, factors(base.units, since).round(6).tolist(), strict=True)
    return Shift(day=base.day(since), factors=dict(named))


def factors(base: Array, since: int) -> Array:
    """The new level of each series over its old one, leaning on that of all."""
    after = _ratio_after(base, since)
    steps = bn.nanmean(after, axis=1)
    if np.isnan(steps).all():
        return np.ones(len(base))
    common = float(np.exp(bn.nanmean(np.log(np.maximum(steps, 0.05)))))
    days = (~np.isnan(after)).sum(axis=1)
    return (bn.nansum(after, axis=1) + PRIOR_DAYS * common) / (days + PRIOR_DAYS)


def _ratio_after(base: Array, since: int) -> Array:
    """(series, days): units from that day on, over the level of the four weeks before it."""
    ratio = _ratio(base)
    since += WINDOW - base.shape[1]
    level = bn.nanmean(ratio[:, max(since - 28, 0) : since], axis=1)
    return ratio[:, since:] / np.where(level > 0, level, np.nan)[:, None]


def _ratio(base: Array) -> Array:
    """(series, WINDOW): units over the mean of the weekday, as it was before the days that are
    looked at."""
    padded = np.pad(base, ((0, 0), (WINDOW, 0)), constant_values=np.nan)
    earlier = weeks(padded[:, -28 - PROFILE : -28])
    mean = np.where((~np.isnan(earlier)).sum(axis=1) >= 4, bn.nanmean(earlier, axis=1), np.nan)
    return padded[:, -WINDOW:] / repeat_weekdays(np.where(mean > 0, mean, np.nan), WINDOW)


def _pooled(ratio: Array) -> tuple[Array, Array]:
    """The days on which most of the series are known, and their mean; steady series weigh more."""
    known = ~np.isnan(ratio)
    spread = bn.nanvar(ratio, axis=1, ddof=1)
    weight = np.where(known.sum(axis=1) > 14, 1 / np.maximum(spread, 0.01), 0)
    weight_known = weight @ known
    days = np.flatnonzero(weight_known > 0.5 * weight.sum())
    return days, (weight @ np.nan_to_num(ratio))[days] / weight_known[days]


def _deviations(days: Array, sold: Array) -> tuple[Array, float]:
    """How far each day lies off the line, and the last ones together, in standard errors."""
    inputs = np.stack([np.ones(len(days)), (days - days[-1]) / 30], axis=1)
    line, spread, precision = _fit_line(inputs[: -RECENT[-1]], sold[: -RECENT[-1]])
    deviations = np.clip(sold - inputs @ line, -MAX_DEVIATION * spread, MAX_DEVIATION * spread)
    errors = []
    for count in RECENT:
        mean_input = inputs[-count:].mean(axis=0)
        variance = 1 / count + mean_input @ np.linalg.solve(precision, mean_input)
        errors.append(float(deviations[-count:].mean() / (spread * np.sqrt(variance))))
    return deviations, max(errors, key=abs)


def _fit_line(inputs: Array, sold: Array) -> tuple[Array, float, Array]:
    """A line that few days cannot pull: what lies far off is moved nearer, three times."""
    clipped, spread = sold, float(np.std(sold))
    for _ in range(3):
        precision = inputs.T @ inputs + np.diag([0, (spread / MONTHLY_DRIFT) ** 2])
        line = np.linalg.solve(precision, inputs.T @ clipped)
        deviations = sold - inputs @ line
        limit = 2.5 * 1.4826 * float(np.median(np.abs(deviations)))
        clipped = inputs @ line + np.clip(deviations, -limit, limit)
        spread = max(
            float(np.sqrt(((clipped - inputs @ line) ** 2).sum() / (len(deviations) - 2))), 0.01
        )
    return line, spread, precision


def _change_point(deviations: Array) -> int:
    """Where parting the last days in two explains most."""
    last = deviations[-3 * RECENT[-1] :]
    cuts = range(1, len(last))
    explained = [c * last[:c].mean() ** 2 + (len(last) - c) * last[c:].mean() ** 2 for c in cuts]
    return len(deviations) - len(last) + 1 + int(np.argmax(explained))
