"""Forecasts over six origins of one hidden history: made once, judged by several stages."""

from collections.abc import Mapping
from dataclasses import dataclass

import inbox
import numpy as np
from forecasts import (
    HORIZON,
    Errors,
    Forecast,
    ask,
    by_size,
    differing_rows,
    expected_rows,
    per_series,
    score,
)
from inbox import Files
from nights import SMALL, WITHIN, Shop, build_worlds
from taken import ingest, known_until
from world import (
    NEVER,
    NEW,
    RARE,
    REGULAR,
    SOON,
    YESTERDAY,
    Bools,
    Floats,
    Shape,
    World,
    another_future,
    build,
    changed,
    write,
)

from gradatim.verify import Run, paired_ratio

ORIGINS = 6


@dataclass(frozen=True)
class Backtest:
    """A world, what could be known at each origin, and what the system made of it."""

    world: World
    known: Mapping[int, Floats]
    forecasts: Mapping[int, Forecast]

    @property
    def columns(self) -> list[int]:
        return self.world.of_kind(REGULAR, RARE, NEW)

    def scores(self) -> list[Errors]:
        return [
            score(self.world, forecast, self.known[day], self.columns)
            for day, forecast in self.forecasts.items()
        ]


def train(run: Run, shop: Shop, day: int, seed: int = 0) -> None:
    """A new version from rows up to a day."""
    when = shop.world.day(day)
    run.system("train", within=WITHIN, data=shop.data, state=shop.state, as_of=when, seed=seed)


def backtest(run: Run) -> Backtest:
    """Six forecasts, four weeks apart, each by a model trained on its day.

    One of a single week, which has to have the right form, is asked for as well.
    """
    seed = int(run.rng("history").integers(0, 2**31))
    world = build(seed, changed(Shape(special=True), run.rng("property")))
    files = inbox.deliver(world, inbox.changed(inbox.USUAL, run.rng("mess")), run.rng("inbox"))
    last = world.shape.days - 1
    shop = Shop(world, write(run.folder("data"), world, files, last), run.folder("state"))
    made = {}
    for day in range(last - (ORIGINS - 1) * HORIZON, last + 1, HORIZON):
        run.say(f"a forecast as of {world.day(day)}")
        ingest(run, shop, day)
        train(run, shop, day)
        made[day] = ask(run, world, shop.data, shop.state, day)
    ask(run, world, shop.data, shop.state, last, HORIZON // 4)
    return Backtest(world, {day: known_until(world, files, day) for day in made}, made)


# No look-ahead ---------------------------------------------------------------------------------


def ignores_the_future(run: Run) -> None:
    """One forecast with nothing later in reach, one with a future in the inbox, one with another
    future taken in, and one while a version that was trained on that future is in use.

    All are made by a version that is a week old: one that is fitted anew for that day, although the
    old one is there, makes another forecast.
    """
    world = build_worlds(run, "past", 1, SMALL)[0]
    day = world.shape.days - 1 - HORIZON
    files = inbox.without_late_rows(inbox.deliver(world, inbox.USUAL, run.rng("inbox")), day, world)
    other = another_future(world, day + 1)
    wild = inbox.up_to(files, day) | _later(other, day)
    alone, later = run.folder("alone"), run.folder("later")
    first = Shop(world, write(alone, world, inbox.up_to(files, day), day), run.folder("state"))
    ingest(run, first, day)
    train(run, first, day - 7)
    wanted = ask(run, world, alone, first.state, day)
    write(later, other, wild, world.shape.days - 1)
    unread = ask(run, world, later, first.state, day)
    _expect_same(run, world, wanted, unread, "later files lie in the inbox, not taken in")
    second = Shop(other, later, run.folder("state"))
    ingest(run, second, world.shape.days - 1)
    train(run, second, day - 7)
    taken = ask(run, world, later, second.state, day)
    _expect_same(run, world, wanted, taken, "28 later evenings taken in before train and forecast")
    train(run, second, world.shape.days - 1)
    newer = ask(run, world, later, second.state, day)
    _expect_same(
        run,
        world,
        wanted,
        newer,
        "a version of a later day is in use",
        "which version does forecast use when the one in use is of a day after --as-of? The newest "
        "one of that day or before, as it was kept; one made for the occasion only where there is "
        "none",
    )


def _later(other: World, day: int) -> Files:
    return {
        when: lines
        for when, lines in inbox.deliver(other, inbox.CLEAN, np.random.default_rng(0)).items()
        if when > day
    }


def _expect_same(
    run: Run,
    world: World,
    wanted: Forecast,
    found: Forecast,
    difference: str,
    look: str = "which of your features, or of your training rows, is dated after --as-of?",
) -> None:
    differ = differing_rows(wanted, found)
    run.figure(f"rows that differ: {difference}", len(differ), bar="0")
    ours, theirs = differ[0] if differ else ("", "")
    run.expect(
        wanted.content == found.content,
        sent=f"forecast --as-of {world.day(wanted.day)}, alone and with a future: {difference}",
        came=f"{len(differ)} rows differ, the first: '{ours}' and '{theirs}'",
        asks="equal to the last bit",
        look=look,
    )


# Quality ---------------------------------------------------------------------------------------


def beats_the_baselines(run: Run) -> None:
    """Sums of absolute errors over all series, days and origins."""
    found = run.once(backtest)
    scores = found.scores()
    system = per_series(one.system for one in scores)
    floor = per_series(one.floor for one in scores)
    bars = {
        "seasonal naive": (per_series(one.naive for one in scores), 0.90),
        "the mean of four same weekdays": (per_series(one.four_weeks for one in scores), 0.98),
    }
    run.figure("series", int((system > 0).sum()), bar="20")
    naive = bars["seasonal naive"][0].sum()
    run.figure("error of the true mean over that of seasonal naive", round(floor.sum() / naive, 3))
    for name, (baseline, bar) in bars.items():
        _expect_ratio(run, name, system[found.columns], baseline[found.columns], bar)


def _expect_ratio(run: Run, name: str, system: Floats, baseline: Floats, bar: float) -> None:
    found = paired_ratio(system, baseline, run.rng("series"))
    run.figure(f"error over that of {name}", round(found.value, 3), bar=f"at most {bar:.2f}")
    run.figure(f"its 95 % interval over series, {name}", f"{found.low:.3f} to {found.high:.3f}")
    worst = int(np.argmax(system / np.maximum(baseline, 1e-9)))
    run.expect(
        found.value <= bar,
        sent=f"forecasts of 20 series over 28 days from {ORIGINS} origins",
        came=f"mean absolute error {found} of {name}",
        asks=f"at most {bar:.2f}",
        look=f"the series in place {worst + 1} of those judged loses most: plot its forecast and "
        "its sales; is it level, weekday or promotion?",
    )


# Special cases ---------------------------------------------------------------------------------


def handles_special_cases(run: Run) -> None:
    """Closed days, series without a past, promotions, numbers that make sense."""
    found = run.once(backtest)
    for forecast in found.forecasts.values():
        _expect_sense(run, found.world, forecast)
    last = list(found.forecasts.values())[-1]
    _expect_new(run, found.world, last, found.known[last.day])
    _expect_promotions(run, found)


def _expect_sense(run: Run, world: World, forecast: Forecast) -> None:
    for column, day in expected_rows(world, forecast.day, HORIZON):
        mean, low, high = (
            values[day - forecast.day - 1, column]
            for values in (forecast.mean, forecast.p10, forecast.p90)
        )
        closed = not world.open[day] or day < world.opened[column]
        why = "a closed day" if not world.open[day] else "a day before it opened"
        wrong = closed and (mean, low, high) != (0, 0, 0)
        run.expect(
            not wrong and 0 <= low <= high and mean >= 0,
            sent=f"forecast --as-of {world.day(forecast.day)}",
            came=f"{world.names[column]}, {world.day(day)}{f', {why}' if closed else ''}: "
            f"mean {mean:g}, p10 {low:g}, p90 {high:g}",
            asks="mean, p10 and p90 are 0" if closed else "0 or more, and p10 at most p90",
            look="does the calendar have the last word?" if closed else "which bound is cut where?",
        )


def _expect_new(run: Run, world: World, forecast: Forecast, known: Floats) -> None:
    """What opened yesterday and sold is not forecast as nothing."""
    for column in world.of_kind(YESTERDAY):
        total = float(forecast.mean[:, column].sum())
        sold = float(np.nansum(known[:, column]))
        run.figure("28 days of a series that opened yesterday", round(total, 1), bar="above 0")
        run.expect(
            total > 0 or sold == 0,
            sent=f"forecast --as-of {world.day(forecast.day)}; {world.names[column]} opened on "
            f"{world.day(world.opened[column])} and has sold {sold:g}",
            came="28 days of 0",
            asks="a forecast above 0",
            look="what stands in for the past that a new series has not?",
        )
    for kind, name in ((NEVER, "a series never sold"), (SOON, "a series that opens in ten days")):
        total = float(np.nansum(forecast.mean[:, world.of_kind(kind)]))
        run.figure(f"28 days of {name}", round(total, 1))


def _expect_promotions(run: Run, found: Backtest) -> None:
    lifts = [
        lift
        for forecast in found.forecasts.values()
        for column in found.world.of_kind(REGULAR)
        if (lift := _lift(found.world, forecast, column)) is not None
    ]
    least = 1 + (found.world.shape.lift - 1) / 4
    lift = float(np.exp(np.mean(np.log(np.maximum(lifts, 0.01)))))
    bar = f"at least {least:.2f}"
    run.figure("forecast on promoted days over that on others", round(lift, 2), bar=bar)
    run.expect(
        lift >= least,
        sent=f"{len(lifts)} forecasts with promoted and other days of the same weekdays",
        came=f"promoted days are forecast {lift:.2f} times as high as others",
        asks=f"{bar}: a quarter of what promotions do here",
        look="does the forecast of a planned promotion know of promotions.csv?",
    )


def _lift(world: World, forecast: Forecast, column: int) -> float | None:
    """Promoted over other open days, both averaged over the weekdays that have both kinds."""
    days = np.arange(forecast.day + 1, forecast.day + 1 + HORIZON)
    on = world.promoted[days, column] & world.open[days]
    off = ~world.promoted[days, column] & world.open[days]
    both = [w for w in range(7) if (on & (days % 7 == w)).any() and (off & (days % 7 == w)).any()]
    if not both:
        return None

    def mean(chosen: Bools) -> float:
        values = forecast.mean[:, column]
        return float(sum(values[chosen & (days % 7 == weekday)].mean() for weekday in both))

    return mean(on) / max(mean(off), 0.01)


# Fairness --------------------------------------------------------------------------------------


def fair_to_each_store_size(run: Run) -> None:
    """Errors over those of the seasonal naive, for each size of store by itself."""
    found = run.once(backtest)
    scores = found.scores()
    system = by_size(found.world, per_series(one.system for one in scores))
    naive = by_size(found.world, per_series(one.naive for one in scores))
    for size, error in system.items():
        ratio = error / naive[size]
        run.figure(
            f"error over that of seasonal naive, {size}", round(ratio, 3), bar="at most 1.00"
        )
        run.expect(
            ratio <= 1.0,
            sent=f"the series of {size} stores, 28 days from {ORIGINS} origins",
            came=f"mean absolute error {ratio:.3f} of seasonal naive",
            asks="at most 1.00 in every size of store",
            look="which series does your loss weigh most?",
        )
