"""Stage `rollback`: versions change while requests come, and the way back is exact."""

import time
from pathlib import Path
from typing import Any

import world
from http_interface import served_version
from workshop import (
    TOLERANCE,
    TRAIN_WITHIN,
    WITHIN,
    copied_state,
    predict,
    read_json,
    request_body,
    workshop,
)
from world import Row

from gradatim.verify import Response, Run, Server, traffic

SETTLE_SECONDS = 2.0


def changes_under_traffic(run: Run) -> None:
    shop, state = run.once(workshop), copied_state(run)
    rows = shop.fresh(run, "traffic", 20)
    _train_another(run, state, shop.recorded)
    first = predict(run, state, rows)
    _expect_listed(run, state, "v1")
    predictions: dict[str, list[float]] = {"v1": first}
    client = _Client(rows)
    with run.serving(state=state) as server, traffic(server, client, pause=0.01) as found:
        time.sleep(0.5)
        _run_and_await(run, server, state, "promote", "v2", version="v2")
        predictions["v2"] = predict(run, state, rows)
        time.sleep(0.5)
        _run_and_await(run, server, state, "rollback", "v1")
        time.sleep(0.5)
    _expect_sound(run, found.errors, len(found.answers), client.answers, predictions)
    run.expect(
        predict(run, state, rows) == first,
        sent="predict, before promotion and after the rollback",
        came="other answers",
        asks="the same to the last bit",
        look="does a version keep all that it needs, and is nothing of it overwritten?",
    )
    _expect_listed(run, state, "v1")
    with run.serving(state=state) as server:
        run.expect(
            served_version(server) == "v1",
            sent="GET /version after a restart",
            came=served_version(server),
            asks="v1, as before it",
            look="is the choice in the state, or in memory?",
        )


def _train_another(run: Run, state: Path, recorded: list[Row]) -> None:
    """A second version, of repairs that take half as long again."""
    data = run.folder("data")
    longer = [{**row, "hours": round(1.5 * float(row["hours"]), 1)} for row in recorded]
    world.write(data / "repairs.csv", longer)
    run.system("train", within=TRAIN_WITHIN, data=data, state=state, seed=2)


def _expect_listed(run: Run, state: Path, used: str) -> None:
    out = run.folder("versions") / "versions.json"
    run.system("versions", within=WITHIN, state=state, out=out)
    found = read_json(out, "versions --out V")
    wanted = [{"version": name, "in_use": name == used} for name in ("v1", "v2")]
    run.expect(
        found == wanted,
        sent="versions, after two trainings",
        came=str(found)[:200],
        asks=str(wanted),
        look="the first version is in use at once, later ones wait, and none is lost",
    )


class _Client:
    """Asks about one row after the other and notes what was answered."""

    def __init__(self, rows: list[Row]) -> None:
        self._rows, self._next = rows, 0
        self.answers: list[tuple[int, Any]] = []

    def __call__(self, server: Server) -> Response:
        at = self._next % len(self._rows)
        self._next += 1
        answer = server.post("/predict", json=request_body(self._rows[at]))
        if answer.status == 200:
            self.answers.append((at, answer.json()))
        return answer


def _run_and_await(
    run: Run, server: Server, state: Path, command: str, wanted: str, **options: str
) -> None:
    run.system(command, within=WITHIN, state=state, **options)
    until = time.monotonic() + SETTLE_SECONDS
    while (found := served_version(server)) != wanted and time.monotonic() < until:
        time.sleep(0.05)
    run.expect(
        found == wanted,
        sent=f"{command}, beside the running server; GET /version for {SETTLE_SECONDS:g} s",
        came=f"'{found}'",
        asks=f"'{wanted}'",
        look="does the server notice what the command wrote?",
    )


def _expect_sound(
    run: Run,
    errors: int,
    count: int,
    answers: list[tuple[int, Any]],
    predictions: dict[str, list[float]],
) -> None:
    run.figure("requests while versions changed", count)
    run.figure("of them failed", errors, "0")
    wrong = [(at, one) for at, one in answers if not _is_consistent(at, one, predictions)]
    run.expect(
        not errors and len(answers) == count,
        sent=f"{count} requests while versions changed",
        came=f"{errors} failed, {count - len(answers)} were refused",
        asks="an answer to each",
        look="is the new version loaded completely before it is used?",
    )
    run.expect(
        not wrong,
        sent="a request while versions changed",
        came=f"{wrong[0][1] if wrong else ''}, which is not what that version says",
        asks="hours and version that belong together",
        look="are both read from one object, or one after the other?",
    )


def _is_consistent(at: int, answer: Any, predictions: dict[str, list[float]]) -> bool:
    try:
        return abs(answer["hours"] - predictions[answer["version"]][at]) <= TOLERANCE
    except (KeyError, TypeError):
        return False
