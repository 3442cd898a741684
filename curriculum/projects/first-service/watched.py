"""Stage `monitoring`: counts equal the traffic, changes are noticed, ordinary days are not."""

import re
from dataclasses import replace
from typing import Any

import world
from served import batch, single
from shop import Shop, body, copied, shop
from world import Row, World

from gradatim.verify import Run, Server, failure

WINDOW, QUIET, FALSE, POWER = 200, 20, 2, 2
COMMON = 0.17  # about this share of repairs is of the kind that becomes more frequent


def notices_change(run: Run) -> None:
    place, state = run.once(shop), copied(run)
    with run.serving(state=state) as server:
        _counts(run, server, place)
    _quiet(run, place)
    _changes(run, place)


# Counts -----------------------------------------------------------------------------------------


def _counts(run: Run, server: Server, place: Shop) -> None:
    rows = place.fresh(run, "counted", 90)
    sizes = [int(size) for size in run.rng("sizes").integers(2, 20, 3)]
    for row in rows[:7]:
        single(server, row)
    for size in sizes:
        batch(server, rows[:size])
    refused = 4
    for path, bad in (
        ("/predict", {**body(rows[0]), "age": -1}),
        ("/predict", {}),
        ("/predict/batch", {"rows": []}),
        ("/predict/batch", {"rows": [body(rows[0]), {}]}),
    ):
        server.post(path, json=bad)
    found = server.get("/metrics").ok().text
    wanted = {"predictions_total": 7 + sum(sizes), "refused_total": refused,
              "latency_seconds_count": 7 + len(sizes)}  # fmt: skip
    told = {name: _total(found, name) for name in wanted}
    wrong = [f"{name} {told[name]:g}" for name in wanted if told[name] != wanted[name]]
    run.expect(
        not wrong,
        sent=f"7 single rows, batches of {', '.join(map(str, sizes))}, and {refused} bad requests",
        came="; ".join(wrong),
        asks="; ".join(f"{name} {value}" for name, value in wanted.items()),
        look="is a batch counted by its rows, and a refused request only as refused?",
    )


def _total(text: str, name: str) -> float:
    """The sum of a metric over its labels; -1 if it is not there."""
    found = re.findall(rf"^{name}(?:\{{[^}}]*\}})? ([^\s]+)", text, re.MULTILINE)
    try:
        return sum(map(float, found)) if found else -1.0
    except ValueError:
        return -1.0


# Drift ------------------------------------------------------------------------------------------


def _quiet(run: Run, place: Shop) -> None:
    with run.serving(state=copied(run)) as server:
        _send(server, place.fresh(run, "quiet", WINDOW * QUIET))
        windows, alarms = drift(server)
    run.figure("alarms in ordinary windows", len(alarms), f"at most {FALSE} in {QUIET}")
    run.expect(
        windows == QUIET,
        sent=f"{WINDOW * QUIET} rows",
        came=f"{windows} windows",
        asks=f"{QUIET}, of {WINDOW} rows each",
        look="are rows of a batch counted one by one?",
    )
    run.expect(
        len(alarms) <= FALSE,
        sent=f"{QUIET} ordinary windows",
        came=f"{len(alarms)} alarms, the first {alarms[0] if alarms else ''}",
        asks=f"at most {FALSE}: all columns together may be wrong once in 200 windows",
        look="at which level is each column tested, and how many are there?",
    )


def _changes(run: Run, place: Shop) -> None:
    for column, changed in changes(place.place):
        with run.serving(state=copied(run)) as server:
            _send(server, place.fresh(run, f"before {column}", WINDOW))
            _send(server, place.fresh(run, f"after {column}", WINDOW * POWER, changed))
            _, alarms = drift(server)
        heard = [alarm["window"] for alarm in alarms if alarm["column"] == column]
        run.figure(f"{column}: windows with an alarm about it", str(heard), "2 or 3")
        run.expect(
            set(heard) & {2, 3},
            sent=f"an ordinary window, then two in which {_told(column)}",
            came=f"alarms: {alarms or 'none'}",
            asks=f"an alarm about {column} in window 2 or 3",
            look="is each column compared by itself, and texts by their shares?",
        )


def changes(place: World) -> list[tuple[str, World]]:
    kind = min(range(len(place.shares)), key=lambda number: abs(place.shares[number] - COMMON))
    return [
        ("kind", world.busier(place, kind)),
        ("age", replace(place, older=4)),
        ("waiting", replace(place, queue=2.0)),
    ]


def _told(column: str) -> str:
    return {"kind": "one kind is three times as frequent", "age": "bicycles are 4 years older",
            "waiting": "twice as many bicycles wait"}[column]  # fmt: skip


def _send(server: Server, rows: list[Row]) -> None:
    for at in range(0, len(rows), 50):
        batch(server, rows[at : at + 50])


def drift(server: Server) -> tuple[int, list[dict[str, Any]]]:
    answer = server.get("/drift").ok()
    found = answer.json()
    try:
        alarms = [{"window": int(each["window"]), "column": str(each["column"])}
                  for each in found["alarms"]]  # fmt: skip
        return int(found["windows"]), alarms
    except (KeyError, TypeError, ValueError):
        raise failure(
            sent="GET /drift", came=answer.text[:200],
            asks='{"windows": 3, "alarms": [{"window": 3, "column": "waiting"}]}',
            look="the table of answers in the brief",
        ) from None  # fmt: skip
