"""Stage `rollback`: versions change while requests come, and the way back is exact."""

import time
from pathlib import Path
from typing import Any

import world
from served import version
from shop import APART, TRAIN_WITHIN, WITHIN, body, copied, document, predicted, shop
from world import Row

from gradatim.verify import Answer, Run, Server, traffic

SETTLE = 2.0


def changes_under_traffic(run: Run) -> None:
    place, state = run.once(shop), copied(run)
    rows = place.fresh(run, "traffic", 20)
    _train_another(run, state, place.recorded)
    first = predicted(run, state, rows)
    _expect_listed(run, state, "v1")
    said: dict[str, list[float]] = {"v1": first}
    asker = _Asker(rows)
    with run.serving(state=state) as server, traffic(server, asker, pause=0.01) as found:
        time.sleep(0.5)
        _change(run, server, state, "promote", "v2", version="v2")
        said["v2"] = predicted(run, state, rows)
        time.sleep(0.5)
        _change(run, server, state, "rollback", "v1")
        time.sleep(0.5)
    _expect_sound(run, found.errors, len(found.answers), asker.answers, said)
    run.expect(
        predicted(run, state, rows) == first,
        sent="predict, before promotion and after the rollback",
        came="other answers",
        asks="the same to the last bit",
        look="does a version keep all that it needs, and is nothing of it overwritten?",
    )
    _expect_listed(run, state, "v1")
    with run.serving(state=state) as server:
        run.expect(
            version(server) == "v1",
            sent="GET /version after a restart",
            came=version(server),
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
    found = document(out, "versions --out V")
    wanted = [{"version": name, "in_use": name == used} for name in ("v1", "v2")]
    run.expect(
        found == wanted,
        sent="versions, after two trainings",
        came=str(found)[:200],
        asks=str(wanted),
        look="the first version is in use at once, later ones wait, and none is lost",
    )


class _Asker:
    """Asks about one row after the other and notes what was answered."""

    def __init__(self, rows: list[Row]) -> None:
        self._rows, self._next = rows, 0
        self.answers: list[tuple[int, Any]] = []

    def __call__(self, server: Server) -> Answer:
        at = self._next % len(self._rows)
        self._next += 1
        answer = server.post("/predict", json=body(self._rows[at]))
        if answer.status == 200:
            self.answers.append((at, answer.json()))
        return answer


def _change(
    run: Run, server: Server, state: Path, command: str, wanted: str, **options: str
) -> None:
    run.system(command, within=WITHIN, state=state, **options)
    until = time.monotonic() + SETTLE
    while (found := version(server)) != wanted and time.monotonic() < until:
        time.sleep(0.05)
    run.expect(
        found == wanted,
        sent=f"{command}, beside the running server; GET /version for {SETTLE:g} s",
        came=f"'{found}'",
        asks=f"'{wanted}'",
        look="does the server notice what the command wrote?",
    )


def _expect_sound(
    run: Run, errors: int, count: int, answers: list[tuple[int, Any]], said: dict[str, list[float]]
) -> None:
    run.figure("requests while versions changed", count)
    run.figure("of them failed", errors, "0")
    wrong = [(at, one) for at, one in answers if not _true(at, one, said)]
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


def _true(at: int, answer: Any, said: dict[str, list[float]]) -> bool:
    try:
        return abs(answer["hours"] - said[answer["version"]][at]) <= APART
    except (KeyError, TypeError):
        return False
