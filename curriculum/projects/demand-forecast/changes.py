"""Demand that changes for good, demand that changes for a day, and the way back."""

import json
from dataclasses import replace
from typing import Any

import numpy as np
from forecasts import HORIZON, Forecast, ask, differing, per_series, scored
from judged import train
from nights import (
    HISTORY,
    SMALL,
    Line,
    Shop,
    all_nights,
    first_alarm,
    nightly,
    shop,
    together,
    unsaid_version,
    worlds,
)
from shown import expect_shown, soon
from taken import ingest
from world import Bools, World, changed, shifted, spiked

from gradatim.verify import Run, Server, failure

RUNS = 20
SHIFT = HISTORY + 29  # the thirtieth night
WITHIN_DAYS = 10
FACTOR = 1.4
RETRAINED, SPIKED = 3, 4


# Drift -----------------------------------------------------------------------------------------


def alarms_when_it_shifts(run: Run) -> None:
    """20 shops whose level shifts on day 30, 20 where nothing happens."""
    shape = changed(SMALL, run.rng("property"))
    drawn = worlds(run, "drift", 2 * RUNS, shape)
    places = [shop(run, shifted(world, SHIFT, FACTOR)) for world in drawn[:RUNS]]
    places += [shop(run, world) for world in drawn[RUNS:]]
    lines = all_nights(run, places, HISTORY, SHIFT + WITHIN_DAYS - 1)
    _expect_alarms(run, lines[:RUNS], lines[RUNS:])
    _expect_named(run, lines[:RUNS])
    _expect_causal(run, places[0].world, lines[0])


def _expect_alarms(run: Run, loud: list[list[Line]], quiet: list[list[Line]]) -> None:
    heard = [first_alarm(lines, SHIFT) for lines in loud]
    delays = sorted(day - SHIFT for day in heard if day is not None)
    false = [day for lines in quiet if (day := first_alarm(lines)) is not None]
    early = sum((first_alarm(lines) or SHIFT) < SHIFT for lines in loud)
    run.figure("shifts heard within 10 days", len(delays), bar="at least 18 of 20")
    run.figure("false alarms in quiet runs", len(false), bar="at most 1 of 20")
    run.figure(
        "days until half of the shifts are heard", delays[len(delays) // 2] if delays else "-"
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


def _expect_named(run: Run, loud: list[list[Line]]) -> None:
    alarms = [line for lines in loud for line in lines if line.alarm and line.day >= SHIFT]
    nameless = [line for line in alarms if not line.alarmed]
    run.expect(
        not nameless,
        sent="nightly, level of all series 40 % higher from day 30 on",
        came=f"an alarm without a series: {nameless[0].text[:160] if nameless else ''}",
        asks="'alarmed' lists the series that show the change",
        look="which series lie above their forecast?",
    )


def _expect_causal(run: Run, world: World, lines: list[Line]) -> None:
    """The same nights up to the alarm, with nothing in the inbox of what came behind it."""
    last = first_alarm(lines, SHIFT) or SHIFT
    cut = nightly(run, shop(run, world, last), HISTORY, last, run.folder("nights") / "lines.jsonl")
    differ = next((b for a, b in zip(lines, cut, strict=False) if _said(a) != _said(b)), None)
    run.expect(
        differ is None,
        sent=f"nightly to {world.day(last)}, with and without the files of later days in the inbox",
        came=f"the night of {world.day(differ.day if differ else 0)} says another thing",
        asks="the line of a day depends on what had arrived by that day",
        look="does a night read inbox files of later days?",
    )


def _said(line: Line) -> tuple[Any, ...]:
    return line.alarm, sorted(line.alarmed), line.retrained


# Retrain ---------------------------------------------------------------------------------------


def renews_its_model(run: Run) -> None:
    """After a shift the forecasts are better than those made before it; a spike changes nothing."""
    shape = changed(SMALL, run.rng("property"))
    places = [shop(run, shifted(w, SHIFT, FACTOR)) for w in worlds(run, "new", RETRAINED, shape)]
    told = together(lambda place: _before_and_after(run, place), places)
    _expect_retrained(run, [lines for lines, _, _ in told])
    _expect_better(run, places, [(old, new) for _, old, new in told])
    _expect_calm(run)


def _before_and_after(run: Run, place: Shop) -> tuple[list[Line], Forecast, Forecast]:
    """The nights around a shift, and forecasts of the same days from both ends."""
    world, state, folder = place.world, place.state, run.folder("nights")
    lines = nightly(run, place, HISTORY, SHIFT - 1, folder / "before.jsonl")
    old = ask(run, world, place.data, state, SHIFT - 1, 2 * HORIZON)
    lines += nightly(run, place, SHIFT, SHIFT + HORIZON - 1, folder / "after.jsonl")
    return lines, old, ask(run, world, place.data, state, SHIFT + HORIZON - 1)


def _expect_retrained(run: Run, runs: list[list[Line]]) -> None:
    renewed = [any(line.retrained and line.day >= SHIFT for line in lines) for lines in runs]
    run.figure("runs that trained after the shift", sum(renewed), bar="at least 2 of 3")
    run.expect(
        sum(renewed) >= 2,
        sent="nightly, level 40 % higher from day 30 on, 28 days further, in 3 shops",
        came=f"{sum(renewed)} of 3 runs have a line with 'retrained' after the shift",
        asks="a new model where demand has changed for good",
        look="what does an alarm lead to?",
    )
    unsaid = next((line for lines in runs if (line := unsaid_version(lines))), None)
    run.expect(
        unsaid is None,
        sent="nightly over 57 nights",
        came=f"the line {unsaid.text[:160] if unsaid else ''}",
        asks="the version is another where 'retrained' is true, and only there",
        look="does training in the night make a version of its own, and use it?",
    )


def _expect_better(run: Run, places: list[Shop], pairs: list[tuple[Forecast, Forecast]]) -> None:
    old = new = 0.0
    for place, (before, after) in zip(places, pairs, strict=True):
        late = replace(before, day=after.day, mean=before.mean[HORIZON:])
        known = place.world.units[: after.day + 1].astype(float)
        columns = range(len(place.world.names))
        old += per_series([scored(place.world, late, known, columns).system]).sum()
        new += per_series([scored(place.world, after, known, columns).system]).sum()
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
    plain = worlds(run, "spike", SPIKED, shape)
    many = [run.rng(f"spike {n}").random(len(w.names)) < 0.8 for n, w in enumerate(plain)]
    spikes = [
        spiked(world, _open_day(world.open, day), 3, np.flatnonzero(chosen))
        for world, chosen in zip(plain, many, strict=True)
    ]
    lines = all_nights(run, [shop(run, world) for world in spikes], HISTORY, day + 9)
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
    (lines,) = all_nights(run, [shop(run, world)], HISTORY, day + 9)
    return bool(_trained(lines, _open_day(world.open, day)))


def _trained(lines: list[Line], since: int) -> list[Line]:
    return [line for line in lines if line.retrained and line.day >= since]


def _open_day(open_: Bools, day: int) -> int:
    """The first open day from this one on."""
    return day + int(np.argmax(open_[day:]))


# Rollback --------------------------------------------------------------------------------------


def the_way_back(run: Run) -> None:
    """Three versions, one step back: the forecasts of the second, and a list that lost none.

    Rows of days that the second knew come in behind it, so that training it again is not enough.
    """
    world = shifted(worlds(run, "rollback", 1)[0], HISTORY + 10, FACTOR)
    place, last = shop(run, world), world.shape.days - 1
    days = (HISTORY, HISTORY + 30, last)
    for day in days[:2]:
        ingest(run, place, day)
        train(run, place, day)
    ingest(run, place, last)
    wanted = ask(run, world, place.data, place.state, last)
    train(run, place, last)
    newest = ask(run, world, place.data, place.state, last)
    before = versions(run, place)
    _expect_versions(run, before, 3, 2, "train, three times")
    _expect_dated(run, before, [world.day(day) for day in days])
    run.expect(
        wanted.content != newest.content,
        sent="forecast by a model trained 29 days ago, and by one trained today",
        came="the same bytes",
        asks="another version, made of other rows: another forecast",
        look="does forecast use what train has kept?",
    )
    with run.serving(data=place.data, state=place.state) as server:
        run.system("rollback", state=place.state)
        _expect_versions(run, versions(run, place), 3, 1, "rollback")
        _expect_back(run, wanted, ask(run, world, place.data, place.state, last))
        _expect_served(run, server, before[1]["version"])
        expect_shown(run, server, place, wanted, stale=False)
    train(run, place, last)
    _expect_versions(run, versions(run, place), 4, 3, "rollback, then train")


def _expect_served(run: Run, server: Server, version: str) -> None:
    shown = soon(lambda: server.get("/version").ok().json(), {"version": version})
    run.expect(
        shown == {"version": version},
        sent="GET /version; rollback has run beside the server",
        came=json.dumps(shown)[:120],
        asks=json.dumps({"version": version}),
        look="does the server read which version is in use, or only when it starts?",
    )


def versions(run: Run, place: Shop) -> list[dict[str, Any]]:
    """The versions that the system lists."""
    out = run.folder("versions") / "versions.json"
    run.system("versions", state=place.state, out=out)
    try:
        told = json.loads(out.read_text("utf-8"))
        fits = all({"version", "as_of", "in_use"} <= set(one) for one in told)
    except (OSError, ValueError, TypeError):
        told, fits = [], False
    if not fits:
        raise failure(
            sent="versions",
            came=f"{out.read_text('utf-8', 'replace')[:160] if out.is_file() else 'no file'}",
            asks='a JSON list of {"version", "as_of", "in_use"}, the oldest first',
            look="is the list written to the file that --out names?",
        )
    return list(told)


def _expect_versions(
    run: Run, found: list[dict[str, Any]], count: int, used: int, after: str
) -> None:
    in_use = [n for n, one in enumerate(found) if one["in_use"] is True]
    run.expect(
        len(found) == count and in_use == [used],
        sent=f"{after}, then versions",
        came=f"{len(found)} versions, in use: {', '.join(str(n + 1) for n in in_use) or 'none'}",
        asks=f"{count} versions, in use: {used + 1}",
        look="a step back is a change of which version is used, not the end of one",
    )


def _expect_dated(run: Run, found: list[dict[str, Any]], days: list[str]) -> None:
    told = [one["as_of"] for one in found]
    names = {json.dumps(one["version"]) for one in found}
    run.expect(
        told == days and len(names) == len(found),
        sent=f"train --as-of {', '.join(days)}, then versions",
        came=f"as_of {', '.join(map(str, told))}; {len(names)} names",
        asks="the day that --as-of named, for each; a name of its own for each",
        look="is it the day of the rows, or the day on which the machine trained?",
    )


def _expect_back(run: Run, wanted: Forecast, back: Forecast) -> None:
    differ = differing(wanted, back)
    run.figure("rows that differ after the way back", len(differ), bar="0")
    ours, theirs = differ[0] if differ else ("", "")
    run.expect(
        wanted.content == back.content,
        sent="forecast with the second of three versions; train the third; rollback; forecast",
        came=f"{len(differ)} rows differ, the first: '{theirs}' for '{ours}'",
        asks="the forecasts of the version before, to the last bit",
        look="is all that a forecast needs kept with its version?",
    )
