"""Demand that changes for good, and demand that changes for a day."""

from dataclasses import replace
from typing import Any

import alarmed_series
import inbox
import numpy as np
from forecasts import HORIZON, Forecast, ask, per_series, score
from nights import (
    HISTORY,
    SMALL,
    NightLine,
    Shop,
    all_nights,
    build_worlds,
    first_alarm,
    in_parallel,
    make_shop,
    nightly,
    unannounced_version,
)
from taken import ingest
from world import Bools, World, changed, post, set_clock, shifted, spiked

from gradatim.verify import Run

RUNS = 20
SHIFT = HISTORY + 29  # the thirtieth night
WITHIN_DAYS = 10
FACTOR = 1.4
RETRAIN_SHOPS, SPIKE_SHOPS = 3, 4
MAX_ERROR_RATIO = (
    1.02  # the error of a new version over that of the one before, when demand has changed
)
CORRECTED_DAYS = 40  # days whose rows are corrected in a file that comes after the nights


# Drift -----------------------------------------------------------------------------------------


def alarms_when_it_shifts(run: Run) -> None:
    """20 shops whose level shifts on day 30, 20 where nothing happens."""
    shape = changed(SMALL, run.rng("property"))
    drawn = build_worlds(run, "drift", 2 * RUNS, shape)
    shops = [make_shop(run, shifted(world, SHIFT, FACTOR)) for world in drawn[:RUNS]]
    shops += [make_shop(run, world) for world in drawn[RUNS:]]
    lines = all_nights(run, shops, HISTORY, SHIFT + WITHIN_DAYS - 1)
    _expect_alarms(run, lines[:RUNS], lines[RUNS:])
    _expect_causal(run, shops[0].world, lines[0])
    after = [line for some in lines[:RUNS] for line in some if line.day >= SHIFT]
    alarmed_series.names_changed_series(run, shape, after)


def _expect_alarms(run: Run, loud: list[list[NightLine]], quiet: list[list[NightLine]]) -> None:
    first_alarms = [first_alarm(lines, SHIFT) for lines in loud]
    delays = sorted(day - SHIFT for day in first_alarms if day is not None)
    false = [day for lines in quiet if (day := first_alarm(lines)) is not None]
    early = sum((first_alarm(lines) or SHIFT) < SHIFT for lines in loud)
    run.figure("shifts noticed within 10 days", len(delays), bar="at least 18 of 20")
    run.figure("false alarms in quiet runs", len(false), bar="at most 1 of 20")
    run.figure(
        "days until half of the shifts are noticed", delays[len(delays) // 2] if delays else "-"
    )
    run.figure("runs with an alarm before their shift", early)
    run.expect(
        len(false) <= 1,
        sent="nightly over 39 quiet days, in 20 shops",
        came=f"{len(false)} of 20 runs have an alarm",
        asks="at most 1",
        look=f"the first came in night {false[0] - HISTORY + 1 if false else 0}: how often does "
        "your rule fire on its own training data? Many nights are many tests",
    )
    run.expect(
        len(delays) >= 18,
        sent="nightly over 39 days, all series 40 % higher from day 30 on, in 20 shops",
        came=f"{len(delays)} of 20 runs have an alarm within 10 days",
        asks="at least 18",
        look="is what you watch an average over many series and several days?",
    )


def _expect_causal(run: Run, world: World, lines: list[NightLine]) -> None:
    """The same nights up to the alarm, with nothing in the inbox of what came behind it; and
    again after a later file, which corrects all of the last weeks, was taken in."""
    last = first_alarm(lines, SHIFT) or SHIFT
    shop = make_shop(run, world, last)
    cut = nightly(run, shop, HISTORY, last, run.folder("nights") / "lines.jsonl")
    _expect_same_lines(
        run,
        world,
        lines,
        cut,
        "with and without the files of later days in the inbox",
        "does a night read inbox files of later days?",
    )
    late = replace(shop, state=run.folder("state"))
    post(late.data, world, last + 1, _corrections(run, world, last))
    set_clock(late.data, world, last + 1)
    ingest(run, late, last + 1)
    again = nightly(run, late, HISTORY, last, run.folder("nights") / "lines.jsonl")
    _expect_same_lines(
        run,
        world,
        cut,
        again,
        "in a new state, before and after the file of the next day was taken in, which corrects "
        "the last weeks",
        "does a night leave out the rows that arrived after its day?",
    )


def _corrections(run: Run, world: World, last: int) -> list[str]:
    """Other numbers for all that was sold in the last weeks."""
    rng = run.rng("corrections")
    return [
        inbox.row(world, day, int(column), int(rng.integers(0, 900)))
        for day in range(last - CORRECTED_DAYS, last + 1)
        for column in np.flatnonzero(world.sold(day))
    ]


def _expect_same_lines(
    run: Run,
    world: World,
    some: list[NightLine],
    others: list[NightLine],
    difference: str,
    look: str,
) -> None:
    pairs = zip(some, others, strict=False)
    differ = next((b for a, b in pairs if _alarm_state(a) != _alarm_state(b)), None)
    run.expect(
        differ is None,
        sent=f"nightly to {world.day(others[-1].day)}, {difference}",
        came=f"the night of {world.day(differ.day if differ else 0)} has another line: "
        f"{differ.text[:120] if differ else ''}",
        asks="the line of a day depends on what had arrived by that day, and on nothing later",
        look=look,
    )


def _alarm_state(line: NightLine) -> tuple[Any, ...]:
    return line.alarm, sorted(line.alarmed), line.retrained


# Retrain ---------------------------------------------------------------------------------------


def retrains_after_shift(run: Run) -> None:
    """After a shift the forecasts are better than those made before it; a spike changes nothing."""
    shape = changed(SMALL, run.rng("property"))
    shops = [
        make_shop(run, shifted(w, SHIFT, FACTOR))
        for w in build_worlds(run, "new", RETRAIN_SHOPS, shape)
    ]
    results = in_parallel(lambda shop: _before_and_after(run, shop), shops)
    _expect_retrained(run, [lines for lines, _, _ in results])
    _expect_better(run, shops, [(old, new) for _, old, new in results])
    _expect_another_model(run, shops, results)
    _expect_calm(run)


def _before_and_after(run: Run, shop: Shop) -> tuple[list[NightLine], Forecast, Forecast]:
    """The nights around a shift, and forecasts of the same days from both ends."""
    world, state, folder = shop.world, shop.state, run.folder("nights")
    lines = nightly(run, shop, HISTORY, SHIFT - 1, folder / "before.jsonl")
    old = ask(run, world, shop.data, state, SHIFT - 1, 2 * HORIZON)
    lines += nightly(run, shop, SHIFT, SHIFT + HORIZON - 1, folder / "after.jsonl")
    return lines, old, ask(run, world, shop.data, state, SHIFT + HORIZON - 1)


def _expect_retrained(run: Run, runs: list[list[NightLine]]) -> None:
    renewed = [any(line.retrained and line.day >= SHIFT for line in lines) for lines in runs]
    run.figure("runs that trained after the shift", sum(renewed), bar="at least 2 of 3")
    run.expect(
        sum(renewed) >= 2,
        sent="nightly, level 40 % higher from day 30 on, 28 days further, in 3 shops",
        came=f"{sum(renewed)} of 3 runs have a line with 'retrained' after the shift",
        asks="a new model where demand has changed for good",
        look="what does an alarm lead to?",
    )
    unsaid = next((line for lines in runs if (line := unannounced_version(lines))), None)
    run.expect(
        unsaid is None,
        sent="nightly over 57 nights",
        came=f"the line {unsaid.text[:160] if unsaid else ''}",
        asks="the version is another where 'retrained' is true, and only there",
        look="does training in the night make a version of its own, and use it?",
    )


def _expect_another_model(
    run: Run, shops: list[Shop], results: list[tuple[list[NightLine], Forecast, Forecast]]
) -> None:
    """After a rollback behind the night that trained: other forecasts, and no better ones."""
    pairs = [
        (shop, new, _rolled_back(run, shop))
        for shop, (lines, _, new) in zip(shops, results, strict=True)
        if sum(line.retrained for line in lines if line.day >= SHIFT) == 1
    ]
    alike = [shop for shop, new, back in pairs if new.content == back.content]
    run.figure("shops with one training since the shift", len(pairs))
    run.expect(
        not alike,
        sent="nightly, with one line that says 'retrained' after the shift; forecast; rollback; "
        "forecast",
        came=f"in {len(alike)} of {len(pairs)} shops both forecasts are the same bytes",
        asks="another version, made of other rows: another forecast",
        look="does the night train a model on the rows known by then, or only give a new name?",
    )
    if not pairs:
        return
    new = sum(_error(shop, forecast) for shop, forecast, _ in pairs)
    back = sum(_error(shop, forecast) for shop, _, forecast in pairs)
    bar = f"at most {MAX_ERROR_RATIO:.2f}"
    run.figure("error over that of the version before, same day", round(new / back, 3), bar)
    run.expect(
        new <= MAX_ERROR_RATIO * back,
        sent="forecasts of the 28 days from 28 days after the shift, by the version of the night "
        "that trained, and after rollback by the one before",
        came=f"the error of the new version is {new / back:.3f} of that of the one before",
        asks=f"{bar}: the retraining does not make forecasts worse",
        look="is the new version trained on rows from after the shift?",
    )


def _rolled_back(run: Run, shop: Shop) -> Forecast:
    run.system("rollback", state=shop.state)
    return ask(run, shop.world, shop.data, shop.state, SHIFT + HORIZON - 1)


def _error(shop: Shop, forecast: Forecast) -> float:
    known = shop.world.units[: forecast.day + 1].astype(float)
    columns = range(len(shop.world.names))
    return float(per_series([score(shop.world, forecast, known, columns).system]).sum())


def _expect_better(run: Run, shops: list[Shop], pairs: list[tuple[Forecast, Forecast]]) -> None:
    old = new = 0.0
    for shop, (before, after) in zip(shops, pairs, strict=True):
        old += _error(shop, replace(before, day=after.day, mean=before.mean[HORIZON:]))
        new += _error(shop, after)
    run.figure("error over that of the forecast made before", round(new / old, 3), "at most 0.95")
    run.expect(
        new <= 0.95 * old,
        sent="forecasts of the same 28 days: made before the shift, and 28 days after it",
        came=f"the error is {new / old:.3f} of what it was",
        asks="at most 0.95",
        look="from which rows is the new model made, and does forecast use it?",
    )


def _expect_calm(run: Run) -> None:
    """A spike of one day; where a run trains in the nights after it, so must the run without it."""
    shape = changed(SMALL, run.rng("property"))
    day = HISTORY + 12
    plain = build_worlds(run, "spike", SPIKE_SHOPS, shape)
    many = [run.rng(f"spike {n}").random(len(w.names)) < 0.8 for n, w in enumerate(plain)]
    spikes = [
        spiked(world, _open_day(world.open, day), 3, np.flatnonzero(chosen))
        for world, chosen in zip(plain, many, strict=True)
    ]
    lines = all_nights(run, [make_shop(run, world) for world in spikes], HISTORY, day + 9)
    run.figure(
        "runs with an alarm for a spike of a day", sum(any(x.alarm for x in r) for r in lines)
    )
    trained = [
        (world, some[0])
        for world, said in zip(plain, lines, strict=True)
        if (some := _trained(said, _open_day(world.open, day)))
    ]
    guilty = [one for one in trained if not _trains_anyway(run, one[0], day)]
    run.figure("runs that trained, spike or not", len(trained) - len(guilty))
    run.figure("runs that trained for a spike of a day", len(guilty), bar="0 of 4")
    world, line = guilty[0] if guilty else (plain[0], None)
    run.expect(
        not guilty,
        sent=f"nightly over 22 nights; on {world.day(_open_day(world.open, day))} alone, four "
        "in five series sell three times as much",
        came=f"the line {line.text[:160] if line else ''}",
        asks="a spike of one day retrains nothing",
        look="for how many days must a change last, or how far may one day move your average?",
    )


def _trains_anyway(run: Run, world: World, day: int) -> bool:
    """Whether it trains in those nights without the spike, too."""
    (lines,) = all_nights(run, [make_shop(run, world)], HISTORY, day + 9)
    return bool(_trained(lines, _open_day(world.open, day)))


def _trained(lines: list[NightLine], since: int) -> list[NightLine]:
    return [line for line in lines if line.retrained and line.day >= since]


def _open_day(open_: Bools, day: int) -> int:
    """The first open day from this one on."""
    return day + int(np.argmax(open_[day:]))
