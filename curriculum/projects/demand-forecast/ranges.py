"""Whether p10 and p90 mean what they say, and are of use."""

from dataclasses import dataclass

import numpy as np
from forecasts import HORIZON, same_weekdays
from judged import Backtest, backtest
from world import REGULAR, Floats

from gradatim.verify import Run, binomial_band, effective_size

MIN_VOLUME = 5.0
WEEKS = 12  # of the intervals that the verifier makes itself
# Coverage of each third of the series by volume. A third of a right system scatters by 0.016 on
# 400 simulated histories (its level known from 28 days), so that this allows a bias of 0.07.
MIN_COVERAGE, MAX_COVERAGE = 0.68, 0.92
MIN_COUNTS, MAX_COUNTS = 100.0, 250.0  # between which the overall band is drawn
MIN_PROMOTED = 0.60
THIRDS = ("small", "middle", "large")


@dataclass(frozen=True)
class Coverage:
    """Days of all origins by series; NaN where nothing is judged."""

    inside: Floats
    score: Floats
    plain: Floats


def cover_eighty(run: Run) -> None:
    """The share of counts between p10 and p90, in series that sell enough for quantiles.

    Counts are whole: an interval from 7 to 12 holds more of them than of a smooth quantity. So
    each count is moved by a random half at most, as in the randomised transform of Czado, Gneiting
    and Held (Predictive Model Assessment for Count Data, Biometrics 2009). Days of one series err
    together: the band is that of as many independent counts as these are worth, by Kish's design
    effect over series; all days of one week count once at most, since the level that they share
    is forecast once. It is never wider than that of 100 counts, and never narrower than that of
    250 (0.732 to 0.864): no forecast of new days is calibrated to the last point. The share of a
    right system scatters by 0.010 on simulated histories, so that a bias of 0.03 still passes on
    999 of 1,000 seeds.

    Intervals of one width for all series hold too many counts of small series and too few of
    large ones, and the right share of all. So each third by volume is judged by itself. Intervals
    that know of no promotion hold a fifth of the promoted counts, and nearly the right share of
    all, since one day in eight is promoted: these days are looked at first, with a wide bar.

    Coverage alone can be had by intervals of no use, endless on four days and empty on the fifth.
    So the interval score (Gneiting and Raftery, Strictly Proper Scoring Rules, JASA 2007) has to
    be at most that of quantiles of the last twelve same weekdays.
    """
    found = run.once(backtest)
    judged = _judged(run, found)
    _expect_promoted(run, found, judged.inside)
    _expect_share(run, found, judged.inside)
    _expect_thirds(run, found, judged.inside)
    _expect_use(run, judged)


def _judged(run: Run, found: Backtest) -> Coverage:
    parts = [_of_origin(run, found, day) for day in found.forecasts]
    inside, score, plain = (np.vstack(rows) for rows in zip(*parts, strict=True))
    return Coverage(inside, score, plain)


def _of_origin(run: Run, found: Backtest, day: int) -> tuple[Floats, Floats, Floats]:
    world, forecast = found.world, found.forecasts[day]
    ahead = slice(day + 1, day + 1 + HORIZON)
    sold = world.units[ahead] + run.rng(f"halves {day}").uniform(-0.5, 0.5, forecast.mean.shape)
    low, high = same_weekdays(
        found.known[day], HORIZON, WEEKS, lambda past: np.quantile(past, [0.1, 0.9])
    )
    enough = np.isin(np.arange(len(world.names)), world.of_kind(REGULAR))
    enough &= world.rate[ahead].mean(axis=0) >= MIN_VOLUME
    judged = np.where(world.open[ahead][:, None] & enough, 1.0, np.nan)
    inside = (sold >= forecast.p10) & (sold <= forecast.p90)
    return (
        inside * judged,
        _score(sold, forecast.p10, forecast.p90) * judged,
        _score(sold, low, high) * judged,
    )


def _score(sold: Floats, low: Floats, high: Floats) -> Floats:
    """Width, and ten times by how far a count lies outside: what one in five may do."""
    outside = np.maximum(low - sold, 0) + np.maximum(sold - high, 0)
    return high - low + 2 / 0.2 * outside


def _expect_promoted(run: Run, found: Backtest, inside: Floats) -> None:
    """The share on promoted days, which is far from 0.8 where a promotion moves the mean alone."""
    ahead = [slice(day + 1, day + 1 + HORIZON) for day in found.forecasts]
    promoted = inside[np.vstack([found.world.promoted[days] for days in ahead])]
    share, count = float(np.nanmean(promoted)), int((~np.isnan(promoted)).sum())
    bar = f"at least {MIN_PROMOTED:.2f}"
    run.figure("share between p10 and p90, promoted days", round(share, 3), bar=bar)
    run.expect(
        share >= MIN_PROMOTED,
        sent=f"the intervals of {count} promoted days, from {len(found.forecasts)} origins",
        came=f"{share:.3f} of the counts of promoted days lie between p10 and p90",
        asks=bar,
        look="do p10 and p90 move with a planned promotion, as `mean` does?",
    )


def _expect_share(run: Run, found: Backtest, inside: Floats) -> None:
    clusters = [column[~np.isnan(column)] == 1 for column in inside.T]
    clusters = [cluster for cluster in clusters if len(cluster)]
    share, count = float(np.nanmean(inside)), sum(map(len, clusters))
    weeks = len(clusters) * len(found.forecasts) * HORIZON / 7
    size = min(MAX_COUNTS, max(MIN_COUNTS, min(weeks, effective_size(clusters))))
    low, high = binomial_band(0.8, size)
    run.figure("counts judged", count)
    run.figure("independent counts that they are worth", round(size))
    run.figure("share between p10 and p90", round(share, 3), bar=f"{low:.3f} to {high:.3f}")
    name, worst = _worst(found, inside)
    run.expect(
        low <= share <= high,
        sent=f"{count} intervals, 28 days from {len(found.forecasts)} origins",
        came=f"{share:.3f} of the counts lie between p10 and p90",
        asks=f"0.80, within {low:.3f} to {high:.3f}",
        look=f"'{name}' has {worst:.2f}: are your quantiles taken from errors on days that the "
        "model had not seen?",
    )


def _expect_thirds(run: Run, found: Backtest, inside: Floats) -> None:
    """The same share among the series that sell least, those in the middle, and the largest."""
    columns = np.flatnonzero(~np.isnan(inside).all(axis=0))
    volume = found.world.rate[: found.world.shape.days].mean(axis=0)[columns]
    thirds = np.array_split(columns[np.argsort(volume)], len(THIRDS))
    shares = {
        name: float(np.nanmean(inside[:, third]))
        for name, third in zip(THIRDS, thirds, strict=True)
    }
    for name, share in shares.items():
        bar = f"{MIN_COVERAGE:.2f} to {MAX_COVERAGE:.2f}"
        run.figure(f"share between p10 and p90, {name} third", round(share, 3), bar=bar)
    worst = max(shares, key=lambda name: abs(shares[name] - 0.8))
    shares_text = ", ".join(f"{share:.3f} of the {name} ones" for name, share in shares.items())
    run.expect(
        MIN_COVERAGE <= shares[worst] <= MAX_COVERAGE,
        sent=f"the same intervals, the series in three parts by how much they sell: {shares_text}",
        came=f"{shares[worst]:.3f} of the counts of the {worst} third lie between p10 and p90",
        asks=f"{MIN_COVERAGE:.2f} to {MAX_COVERAGE:.2f} in each third",
        look="do your intervals grow with what a series sells? Errors of a series of 80 a day are "
        "several times those of one of 8",
    )


def _worst(found: Backtest, inside: Floats) -> tuple[str, float]:
    """The series whose share is farthest from 0.8."""
    shares = {
        name: float(np.nanmean(column))
        for name, column in zip(found.world.names, inside.T, strict=True)
        if not np.isnan(column).all()
    }
    return max(shares.items(), key=lambda item: abs(item[1] - 0.8))


def _expect_use(run: Run, judged: Coverage) -> None:
    ratio = float(np.nansum(judged.score) / np.nansum(judged.plain))
    run.figure("interval score over that of twelve weeks", round(ratio, 3), bar="at most 1.00")
    run.expect(
        ratio <= 1.0,
        sent="the same intervals",
        came=f"their score, width and misses together, is {ratio:.3f} of that of the quantiles of "
        "the last twelve same weekdays",
        asks="at most 1.00",
        look="are intervals narrow where the series is steady, and wide where it is not?",
    )
