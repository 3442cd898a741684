"""Stage `monitoring`: counts equal the traffic, changes are noticed, ordinary days are not."""

import re
from dataclasses import replace
from typing import Any

import world
from http_interface import predict_batch, predict_one
from workshop import Workshop, copied_state, request_body, workshop
from world import Row, World

from gradatim.verify import Run, Server, failure

WINDOW, QUIET_WINDOWS, MAX_FALSE_ALARMS, CHANGED_WINDOWS = 200, 20, 2, 2
TYPICAL_SHARE = 0.17  # about this share of repairs is of the kind that becomes more frequent


def notices_change(run: Run) -> None:
    shop, state = run.once(workshop), copied_state(run)
    with run.serving(state=state) as server:
        _expect_counts(run, server, shop)
    _expect_quiet(run, shop)
    _expect_changes_noticed(run, shop)


# Counts -----------------------------------------------------------------------------------------


def _expect_counts(run: Run, server: Server, shop: Workshop) -> None:
    rows = shop.fresh(run, "counted", 90)
    sizes = [int(size) for size in run.rng("sizes").integers(2, 20, 3)]
    for row in rows[:7]:
        predict_one(server, row)
    for size in sizes:
        predict_batch(server, rows[:size])
    refused = 4
    for path, bad in (
        ("/predict", {**request_body(rows[0]), "age": -1}),
        ("/predict", {}),
        ("/predict/batch", {"rows": []}),
        ("/predict/batch", {"rows": [request_body(rows[0]), {}]}),
    ):
        server.post(path, json=bad)
    found = server.get("/metrics").ok().text
    wanted = {"predictions_total": 7 + sum(sizes), "refused_total": refused,
              "latency_seconds_count": 7 + len(sizes)}  # fmt: skip
    counted = {name: _total(found, name) for name in wanted}
    wrong = [f"{name} {counted[name]:g}" for name in wanted if counted[name] != wanted[name]]
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


def _expect_quiet(run: Run, shop: Workshop) -> None:
    with run.serving(state=copied_state(run)) as server:
        _send(server, shop.fresh(run, "quiet", WINDOW * QUIET_WINDOWS))
        windows, alarms = drift(server)
    run.figure(
        "alarms in ordinary windows", len(alarms), f"at most {MAX_FALSE_ALARMS} in {QUIET_WINDOWS}"
    )
    run.expect(
        windows == QUIET_WINDOWS,
        sent=f"{WINDOW * QUIET_WINDOWS} rows",
        came=f"{windows} windows",
        asks=f"{QUIET_WINDOWS}, of {WINDOW} rows each",
        look="are rows of a batch counted one by one?",
    )
    run.expect(
        len(alarms) <= MAX_FALSE_ALARMS,
        sent=f"{QUIET_WINDOWS} ordinary windows",
        came=f"{len(alarms)} alarms, the first {alarms[0] if alarms else ''}",
        asks=f"at most {MAX_FALSE_ALARMS}: all columns together may be wrong once in 200 windows",
        look="at which level is each column tested, and how many are there?",
    )


def _expect_changes_noticed(run: Run, shop: Workshop) -> None:
    for column, changed in changes(shop.world):
        with run.serving(state=copied_state(run)) as server:
            _send(server, shop.fresh(run, f"before {column}", WINDOW))
            _send(server, shop.fresh(run, f"after {column}", WINDOW * CHANGED_WINDOWS, changed))
            _, alarms = drift(server)
        alarmed = [alarm["window"] for alarm in alarms if alarm["column"] == column]
        run.figure(f"{column}: windows with an alarm about it", str(alarmed), "2 or 3")
        run.expect(
            set(alarmed) & {2, 3},
            sent=f"an ordinary window, then two in which {_description(column)}",
            came=f"alarms: {alarms or 'none'}",
            asks=f"an alarm about {column} in window 2 or 3",
            look="is each column compared by itself, and texts by their shares?",
        )


def changes(usual: World) -> list[tuple[str, World]]:
    kind = min(
        range(len(usual.shares)), key=lambda number: abs(usual.shares[number] - TYPICAL_SHARE)
    )
    return [
        ("kind", world.busier(usual, kind)),
        ("age", replace(usual, older=4)),
        ("waiting", replace(usual, queue=2.0)),
    ]


def _description(column: str) -> str:
    return {"kind": "one kind is three times as frequent", "age": "bicycles are 4 years older",
            "waiting": "twice as many bicycles wait"}[column]  # fmt: skip


def _send(server: Server, rows: list[Row]) -> None:
    for at in range(0, len(rows), 50):
        predict_batch(server, rows[at : at + 50])


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
