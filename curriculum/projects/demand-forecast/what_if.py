"""What-if questions, and what a project says of itself."""

import json
import math
from collections.abc import Mapping
from typing import Any

import numpy as np
from dashboard_page import as_object, as_objects, is_close, last_ingested_day, trained_shop
from forecasts import HORIZON, ask, score
from judged import train
from nights import Shop
from taken import ingest, known_until
from world import REGULAR, Floats, World

from gradatim.verify import Run, Server, expect_readme_reproduces, failure, is_number, json_number

RATIO = "mae_ratio_naive"
COMMAND_WITHIN = 600.0


def says_what_it_does(run: Run) -> None:
    """What-if follows the world; `measure` tells the truth; README and metrics.json repeat."""
    shop, files = trained_shop(run, "what-if")
    day = last_ingested_day(shop.world)
    _expect_direction(run, shop, day)
    _expect_span(run, shop, day)
    _expect_measured(run, shop, known_until(shop.world, files, day))
    clone = run.clone()
    _expect_all_in_state(run, clone, shop, day)
    expect_readme_reproduces(run, clone, RATIO, tolerance=1e-6, within=COMMAND_WITHIN)


def _expect_direction(run: Run, shop: Shop, day: int) -> None:
    """Promotions put where none is planned, and taken away where one is."""
    with run.serving(data=shop.data, state=shop.state) as server:
        for promotion in (True, False):
            ratios = [
                _effect(server, shop.world, day, column, promotion)
                for column in shop.world.of_kind(REGULAR)
            ]
            moved = [ratio for ratio in ratios if ratio is not None]
            right = sum(ratio > 1 if promotion else ratio < 1 for ratio in moved)
            what = "puts a promotion on" if promotion else "takes a promotion off"
            least = math.ceil(0.8 * len(moved))
            run.figure(
                f"series that go the right way when what-if {what}",
                f"{right} of {len(moved)}",
                bar=f"at least {least}",
            )
            run.expect(
                right >= least,
                sent=f"POST /what-if that {what}, for {len(moved)} series",
                came=f"{right} of {len(moved)} go {'up' if promotion else 'down'}",
                asks=f"at least {least}: here promotions raise demand",
                look="do the days asked about reach the model as promoted, or not promoted?",
            )


def _effect(server: Server, world: World, day: int, column: int, promotion: bool) -> float | None:
    """Forecast with the question over forecast without, on the days it is about."""
    ahead = np.arange(day + 1, day + 1 + HORIZON)
    planned = world.promoted[ahead, column] & world.open[ahead]
    days = ahead[planned] if not promotion else ahead[5:12][~planned[5:12]]
    days = days[world.open[days]]
    if not len(days):
        return None
    name = world.names[column]
    body = {"series": name, "from": world.day(days[0]), "to": world.day(days[-1])}
    answer = server.post("/what-if", json={**body, "promotion": promotion}).ok().json()
    asked = _means(as_object(answer).get("forecast"), f"POST /what-if {name}")
    plain = _means(
        as_object(server.get(f"/series/{name}").ok().json()).get("forecast"), f"GET /series/{name}"
    )
    about = {world.day(d) for d in days}
    return sum(asked.get(d, 0.0) for d in about) / max(sum(plain.get(d, 0.0) for d in about), 1e-9)


def _expect_span(run: Run, shop: Shop, day: int) -> None:
    """A question moves its first and its last day, leaves all other days as they are forecast,
    and moves nothing where it asks for what is planned."""
    with run.serving(data=shop.data, state=shop.state) as server:
        moved = [
            _moved_ends(run, server, shop.world, day, column, promotion)
            for column in shop.world.of_kind(REGULAR)
            for promotion in (True, False)
        ]
    spans = [ends for ends in moved if ends is not None]
    for position, name in enumerate(("first", "last")):
        right, least = sum(ends[position] for ends in spans), math.ceil(0.8 * len(spans))
        run.figure(
            f"what-if questions that move their {name} day",
            f"{right} of {len(spans)}",
            bar=f"at least {least}",
        )
        run.expect(
            right >= least,
            sent=f"POST /what-if, {len(spans)} questions that change the plan on the days from "
            "`from` to `to`",
            came=f"{right} of {len(spans)} answers differ from the forecast on the {name} day",
            asks=f"at least {least}: the question is about every day from `from` to `to`, both "
            "included",
            look="is a day that equals `from` or `to` among those that are changed?",
        )


def _moved_ends(
    run: Run, server: Server, world: World, day: int, column: int, promotion: bool
) -> tuple[bool, bool] | None:
    """Whether the first and the last day of a question move; None if no span has one plan."""
    days = _span(world, day, column, not promotion)
    if not len(days):
        return None
    name = world.names[column]
    body = {"series": name, "from": world.day(days[0]), "to": world.day(days[-1])}
    dates = [world.day(day + ahead) for ahead in range(1, HORIZON + 1)]
    plain = _rows(server.get(f"/series/{name}").ok().json(), f"GET /series/{name}", dates)
    planned = server.post("/what-if", json={**body, "promotion": not promotion}).ok().json()
    asked = server.post("/what-if", json={**body, "promotion": promotion}).ok().json()
    what = f"POST /what-if {json.dumps({**body, 'promotion': promotion})}"
    found = _rows(asked, what, dates)
    outside = [date for date in dates if not body["from"] <= date <= body["to"]]
    _expect_equal(run, plain, found, outside, f"{what}, on the days outside of it")
    what = f"POST /what-if {json.dumps({**body, 'promotion': not promotion})}, as it is planned"
    _expect_equal(run, plain, _rows(planned, what, dates), dates, what)
    first, last = (
        not is_close(found[date]["mean"], plain[date]["mean"])
        for date in (body["from"], body["to"])
    )
    return first, last


def _span(world: World, day: int, column: int, promoted: bool) -> Floats:
    """Two to six days ahead with the same plan, the first and the last of them open."""
    ahead = np.arange(day + 2, day + HORIZON)
    same = world.promoted[ahead, column] == promoted
    for start in np.flatnonzero(same & world.open[ahead]):
        whole = start + int(np.argmin(np.append(same[start : start + 6], False)))
        days = ahead[start:whole]
        days = days[: int(np.flatnonzero(world.open[days])[-1]) + 1]
        if len(days) >= 2:
            return days
    return ahead[:0]


def _expect_equal(
    run: Run,
    plain: Mapping[str, dict[str, Any]],
    found: Mapping[str, dict[str, Any]],
    days: list[str],
    sent: str,
) -> None:
    keys = ("mean", "p10", "p90")
    wrong = [d for d in days if not all(is_close(found[d].get(k), plain[d][k]) for k in keys)]
    first = wrong[0] if wrong else days[0]
    run.expect(
        not wrong,
        sent=sent,
        came=f"{len(wrong)} days differ from the forecast; the first: {json.dumps(found[first])}",
        asks=f"the forecast of these days, to six digits: {json.dumps(plain[first])}",
        look="which days, and which plan, does the question change on its way to the model?",
    )


def _rows(answer: Any, sent: str, dates: list[str]) -> dict[str, dict[str, Any]]:
    """The days of an answer, by date; the project's failure if they are not these."""
    _means(as_object(answer).get("forecast"), sent)
    found = {str(one.get("date")): one for one in as_objects(as_object(answer).get("forecast"))}
    if list(found) != dates:
        raise failure(
            sent=sent,
            came=f"days from {min(found)} to {max(found)}",
            asks=f"the 28 days after `as_of` in their order, {dates[0]} to {dates[-1]}",
            look="is the answer the same list as in /series?",
        )
    return found


def _means(answer: Any, sent: str) -> dict[str, float]:
    found = {str(one.get("date")): one.get("mean") for one in as_objects(answer)}
    if len(found) != HORIZON or not all(map(is_number, found.values())):
        raise failure(
            sent=sent,
            came=json.dumps(answer)[:160],
            asks='"forecast" with 28 days of {"date", "mean", "p10", "p90"}',
            look="is the answer the same list as in /series?",
        )
    return {date: float(mean) for date, mean in found.items()}  # type: ignore[arg-type]


def _expect_measured(run: Run, shop: Shop, known: Floats) -> None:
    """What `measure` says is what its own forecasts are worth, found without it."""
    world, day = shop.world, len(known) - 1
    origin = day - HORIZON
    before = ask(run, world, shop.data, shop.state, day)
    stated = _measured(run, shop)
    run.expect(
        ask(run, world, shop.data, shop.state, day).content == before.content,
        sent="forecast, measure, forecast",
        came="another forecast behind measure",
        asks="measure leaves the state as it was",
        look="which model is in use while measure trains one of its own?",
    )
    other = Shop(world, shop.data, run.folder("state"))
    ingest(run, other, day)
    train(run, other, origin)
    made = ask(run, world, shop.data, other.state, origin)
    columns = range(len(world.names))
    errors = score(world, made, known[: origin + 1], columns, known[origin + 1 :])
    found = float(np.nansum(errors.system) / np.nansum(errors.naive))
    run.figure("mae_ratio_naive of measure", round(stated, 4), bar=f"{found:.4f}, to 0.01")
    run.expect(
        abs(stated - found) <= 0.01,
        sent=f"measure; and train and forecast --as-of {world.day(origin)}, beside what came",
        came=f"measure says {stated:.4f}, the forecasts are worth {found:.4f}",
        asks="the same, to 0.01",
        look="does measure train on days that it then forecasts? Does it leave out closed days?",
    )


def _measured(run: Run, shop: Shop) -> float:
    out = run.folder("measured") / "metrics.json"
    run.system("measure", within=COMMAND_WITHIN, data=shop.data, state=shop.state, out=out)
    return json_number(out, RATIO, "measure")


def _expect_all_in_state(run: Run, clone: Run, shop: Shop, day: int) -> None:
    """Another clean copy, with a home of its own, forecasts the same from the same state."""
    wanted, found = (ask(one, shop.world, shop.data, shop.state, day) for one in (run, clone))
    run.expect(
        wanted.content == found.content,
        sent="forecast, from the same --state, by a second clean copy with another HOME",
        came="another forecast",
        asks="the same bytes: whatever you keep lies in --state and nowhere else",
        look="what do your commands write into the working folder, or into the home?",
    )
