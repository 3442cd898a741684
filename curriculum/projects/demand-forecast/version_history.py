"""Versions, and the way back to the one before."""

import json
from typing import Any

from dashboard_page import expect_dashboard, poll_until
from forecasts import Forecast, ask, differing_rows
from judged import train
from nights import HISTORY, Shop, build_worlds, make_shop
from taken import ingest
from world import shifted

from gradatim.verify import Run, Server, failure

FACTOR = 1.4


def rolls_back_exactly(run: Run) -> None:
    """Three versions, one step back: the forecasts of the second, and a list that lost none.

    Rows of days that the second knew come in behind it, so that training it again is not enough.
    A fourth version comes next, and a step back from it: to the second, which was in use before it,
    not to the third, which stands before it in the list.
    """
    world = shifted(build_worlds(run, "rollback", 1)[0], HISTORY + 10, FACTOR)
    shop, last = make_shop(run, world), world.shape.days - 1
    days = (HISTORY, HISTORY + 30, last)
    for day in days[:2]:
        ingest(run, shop, day)
        train(run, shop, day)
    ingest(run, shop, last)
    wanted = ask(run, world, shop.data, shop.state, last)
    train(run, shop, last)
    newest = ask(run, world, shop.data, shop.state, last)
    before = list_versions(run, shop)
    _expect_versions(run, before, 3, 2, "train, three times")
    _expect_dated(run, before, [world.day(day) for day in days])
    run.expect(
        wanted.content != newest.content,
        sent="forecast by a model trained 29 days ago, and by one trained today",
        came="the same bytes",
        asks="another version, made of other rows: another forecast",
        look="does forecast use what train has kept?",
    )
    with run.serving(data=shop.data, state=shop.state) as server:
        run.system("rollback", state=shop.state)
        _expect_versions(run, list_versions(run, shop), 3, 1, "rollback")
        _expect_back(run, wanted, ask(run, world, shop.data, shop.state, last))
        _expect_served(run, server, before[1]["version"])
        expect_dashboard(run, server, shop, wanted, stale=False)
    train(run, shop, last)
    _expect_versions(run, list_versions(run, shop), 4, 3, "rollback, then train")
    run.system("rollback", state=shop.state)
    _expect_versions(
        run,
        list_versions(run, shop),
        4,
        1,
        "train, three times, rollback, train, rollback",
        "a step back leads to the version that was in use before, which need not be the one before "
        "in the list",
    )


def _expect_served(run: Run, server: Server, version: str) -> None:
    shown = poll_until(lambda: server.get("/version").ok().json(), {"version": version})
    run.expect(
        shown == {"version": version},
        sent="GET /version; rollback has run beside the server",
        came=json.dumps(shown)[:120],
        asks=json.dumps({"version": version}),
        look="does the server read which version is in use, or only when it starts?",
    )


def list_versions(run: Run, shop: Shop) -> list[dict[str, Any]]:
    """The versions that the system lists."""
    out = run.folder("versions") / "versions.json"
    run.system("versions", state=shop.state, out=out)
    try:
        rows = json.loads(out.read_text("utf-8"))
        fits = all({"version", "as_of", "in_use"} <= set(one) for one in rows)
    except (OSError, ValueError, TypeError):
        rows, fits = [], False
    if not fits:
        raise failure(
            sent="versions",
            came=f"{out.read_text('utf-8', 'replace')[:160] if out.is_file() else 'no file'}",
            asks='a JSON list of {"version", "as_of", "in_use"}, the oldest first',
            look="is the list written to the file that --out names?",
        )
    return list(rows)


def _expect_versions(
    run: Run,
    found: list[dict[str, Any]],
    count: int,
    used: int,
    after: str,
    look: str = "a step back is a change of which version is used, not the end of one",
) -> None:
    in_use = [n for n, one in enumerate(found) if one["in_use"] is True]
    run.expect(
        len(found) == count and in_use == [used],
        sent=f"{after}, then versions",
        came=f"{len(found)} versions, in use: {', '.join(str(n + 1) for n in in_use) or 'none'}",
        asks=f"{count} versions, in use: {used + 1}",
        look=look,
    )


def _expect_dated(run: Run, found: list[dict[str, Any]], days: list[str]) -> None:
    dates = [one["as_of"] for one in found]
    names = {json.dumps(one["version"]) for one in found}
    run.expect(
        dates == days and len(names) == len(found),
        sent=f"train --as-of {', '.join(days)}, then versions",
        came=f"as_of {', '.join(map(str, dates))}; {len(names)} names",
        asks="the day that --as-of named, for each; a name of its own for each",
        look="is it the day of the rows, or the day on which the machine trained?",
    )


def _expect_back(run: Run, wanted: Forecast, back: Forecast) -> None:
    differ = differing_rows(wanted, back)
    run.figure("rows that differ after the way back", len(differ), bar="0")
    ours, theirs = differ[0] if differ else ("", "")
    run.expect(
        wanted.content == back.content,
        sent="forecast with the second of three versions; train the third; rollback; forecast",
        came=f"{len(differ)} rows differ, the first: '{theirs}' for '{ours}'",
        asks="the forecasts of the version before, to the last bit",
        look="is all that a forecast needs kept with its version?",
    )
