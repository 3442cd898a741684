"""What a system shows while it serves: pages, numbers, and answers to requests of any kind."""

import json
import re
import time
from collections.abc import Callable
from typing import Any, TypeVar

import inbox
import numpy as np
from forecasts import HORIZON, Forecast, ask
from inbox import Files
from judged import train
from nights import Shop, nightly
from taken import ingest, known_until
from world import Floats, Shape, World, build, changed, generator, post, set_clock, write

from gradatim.verify import Run, Server

POLL_SECONDS = 5.0
DASHBOARD_SHAPE = Shape(stores=3, regular=7, rare=1, new=0, days=300)
LATE_ROWS = inbox.Defects(late=0.04, corrected=0.04, repeated=0.04, copied=0.04)
STALE = re.compile(r"""id\s*=\s*["']?stale["'\s>]""")
T = TypeVar("T")


def poll_until(look: Callable[[], T], wanted: T) -> T:
    """What is seen: as soon as it is what is wanted, at the latest after five seconds."""
    until = time.monotonic() + POLL_SECONDS
    while (seen := look()) != wanted and time.monotonic() < until:
        time.sleep(0.1)
    return seen


def is_close(found: Any, wanted: float) -> bool:
    """Whether a number that was told is that of the file, to six digits."""
    wide = 1e-6 * (1 + abs(wanted))
    return type(found) in (int, float) and wanted - wide <= found <= wanted + wide


def last_ingested_day(world: World) -> int:
    """The last day that `trained_shop` takes in: an open one, ten or more before the end."""
    return int(np.flatnonzero(world.open[: world.shape.days - 10])[-1])


def trained_shop(run: Run, name: str) -> tuple[Shop, Files]:
    """A shop that has taken in all up to its `last_ingested_day`, and trained on it."""
    shop, files = ingested_shop(run, name)
    train(run, shop, last_ingested_day(shop.world))
    return shop, files


def ingested_shop(run: Run, name: str) -> tuple[Shop, Files]:
    """A shop that has taken in all up to its `last_ingested_day`.

    Nothing of four weeks before comes later: whether a forecast made then may know it is not asked.
    """
    seed = int(run.rng(name).integers(0, 2**31))
    world = build(seed, changed(DASHBOARD_SHAPE, run.rng("property")))
    day = last_ingested_day(world)
    all_files = inbox.deliver(world, LATE_ROWS, generator(seed, "inbox"))
    files = inbox.without_late_rows(all_files, day - HORIZON, world)
    data = write(run.folder("data"), world, inbox.up_to(files, day), day)
    shop = Shop(world, data, run.folder("state"))
    ingest(run, shop, day)
    return shop, files


# Dashboard -------------------------------------------------------------------------------------


def marks_old_forecasts(run: Run) -> None:
    """One server over a night that brings a file, days without one, and the feed's return."""
    shop, files = ingested_shop(run, "dashboard")
    world, day = shop.world, last_ingested_day(shop.world)
    _expect_health(run, shop, day)
    with run.serving(data=shop.data, state=shop.state) as server:
        wanted = ask(run, world, shop.data, shop.state, day)
        expect_dashboard(run, server, shop, wanted, stale=False)
        _expect_series(run, server, shop, wanted, known_until(world, files, day))
        post(shop.data, world, day + 1, files[day + 1])
        set_clock(shop.data, world, day + 1)
        expect_dashboard(run, server, shop, wanted, stale=False)
        nightly(run, shop, day + 1, day + 1, run.folder("night") / "line.jsonl")
        wanted = ask(run, world, shop.data, shop.state, day + 1)
        expect_dashboard(run, server, shop, wanted, stale=False)
        set_clock(shop.data, world, day + 2)
        expect_dashboard(run, server, shop, wanted, stale=False)
        set_clock(shop.data, world, day + 3)
        expect_dashboard(run, server, shop, wanted, stale=True)
        for late in (day + 2, day + 3):
            post(shop.data, world, late, files[late])
        ingest(run, shop, day + 3)
        wanted = ask(run, world, shop.data, shop.state, day + 3)
        expect_dashboard(run, server, shop, wanted, stale=False)
        _expect_closed_day(run, server, shop, files, day + 4)


def _expect_closed_day(run: Run, server: Server, shop: Shop, files: Files, first: int) -> None:
    """The file of a closed day is the last one taken in: it counts, though no row has its date."""
    world = shop.world
    closed = first + int(np.argmin(world.open[first:]))
    for late in range(first, closed + 1):
        post(shop.data, world, late, files[late])
    set_clock(shop.data, world, closed)
    ingest(run, shop, closed)
    wanted = ask(run, world, shop.data, shop.state, closed)
    look = "all shops were closed: does `as_of` go by the files taken in, or by the dates of rows?"
    expect_dashboard(run, server, shop, wanted, stale=False, look=look)


def _expect_health(run: Run, shop: Shop, day: int) -> None:
    """Nothing is healthy that has no model; one made beside the server is noticed."""
    with run.serving(data=shop.data, state=shop.state, ready=False) as server:
        before = server.health()
        train(run, shop, day)
        behind = poll_until(server.health, 200)
    run.expect(
        before == 503 and behind == 200,
        sent="GET /health before any model is trained, and behind train, which runs beside the "
        "server",
        came=f"status {before}, then {behind}",
        asks="503, then 200 within five seconds",
        look="does /health look whether there is a model, or only whether there is a server?",
    )


def expect_dashboard(
    run: Run,
    server: Server,
    shop: Shop,
    wanted: Forecast,
    stale: bool,
    look: str = "does the server look at the state, and at clock.txt, whenever it is asked?",
) -> None:
    """The dashboard and the page tell this day, these numbers, and whether they are old."""
    world, today = shop.world, (shop.data / "clock.txt").read_text().strip()
    asks = {"as_of": world.day(wanted.day), "stale": stale}
    sent = f"GET /dashboard.json; today is {today}, the last file taken in {asks['as_of']}"

    def seen_now() -> dict[str, Any]:
        answer = as_object(server.get("/dashboard.json").ok().json())
        return {"as_of": answer.get("as_of"), "stale": answer.get("stale")}

    seen = poll_until(seen_now, asks)
    run.expect(
        seen == asks,
        sent=sent,
        came=f"{json.dumps(seen)[:200]} after {POLL_SECONDS:g} s",
        asks=json.dumps(asks),
        look=look,
    )
    answer = as_object(server.get("/dashboard.json").ok().json())
    shown = {
        str(one.get("series")): one.get("forecast") for one in as_objects(answer.get("series"))
    }
    for column, name in enumerate(world.names):
        _expect_rows(run, shown.get(name), wanted, world, column, f"{sent}, {name}")
    _expect_page(run, server, asks["as_of"], stale, sent.replace("/dashboard.json", "/"))


def _expect_page(run: Run, server: Server, day: object, stale: bool, sent: str) -> None:
    page = server.get("/").ok().text
    has_banner = STALE.search(page) is not None
    run.expect(
        str(day) in page and has_banner == stale,
        sent=sent,
        came=f"a page {'with' if str(day) in page else 'without'} {day}, "
        f'{"with" if has_banner else "without"} an element with id="stale"',
        asks=f'the day, and {"an" if stale else "no"} element with id="stale"',
        look="does the page come from the same numbers as dashboard.json?",
    )


def _expect_rows(
    run: Run, answer: Any, wanted: Forecast, world: World, column: int, sent: str
) -> None:
    """28 days that equal those of the file."""
    rows = as_objects(answer)
    for ahead, values in enumerate(wanted.rows_of(column)):
        row = rows[ahead] if ahead < len(rows) else {}
        keys = ("mean", "p10", "p90")
        day = world.day(wanted.day + 1 + ahead)
        same = all(is_close(row.get(k), v) for k, v in zip(keys, values, strict=True))
        run.expect(
            same and row.get("date") == day and len(rows) == HORIZON,
            sent=sent,
            came=f"{len(rows)} days; day {ahead + 1} is {json.dumps(row)[:160]}",
            asks=f"28 days as forecast writes them; {day}: "
            + ", ".join(f"{k} {v:g}" for k, v in zip(keys, values, strict=True)),
            look="do page and command go through the same code, with the same version and day?",
        )


def _expect_series(run: Run, server: Server, shop: Shop, wanted: Forecast, known: Floats) -> None:
    world = shop.world
    for column in (0, len(world.names) // 2, len(world.names) - 1):
        sent = f"GET /series/{world.names[column]}"
        found = as_object(server.get(f"/series/{world.names[column]}").ok().json())
        _expect_rows(run, found.get("forecast"), wanted, world, column, sent)
        history = {
            str(one.get("date")): one.get("units") for one in as_objects(found.get("history"))
        }
        last = range(wanted.day - 27, wanted.day + 1)
        days = [day for day in last if not np.isnan(known[day, column])]
        wrong = [d for d in days if history.get(world.day(d)) != known[d, column]]
        first = wrong[0] if wrong else wanted.day
        run.expect(
            not wrong and found.get("as_of") == world.day(wanted.day),
            sent=sent,
            came=f"as_of {found.get('as_of')}; {len(wrong)} of {len(days)} days of history differ; "
            f"{world.day(first)}: {history.get(world.day(first))}",
            asks=f"as_of {world.day(wanted.day)}; {world.day(first)}: {known[first, column]:g}",
            look="history tells what was sold, corrections with it",
        )


def as_object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def as_objects(value: Any) -> list[dict[str, Any]]:
    return [as_object(one) for one in value] if isinstance(value, list) else []
