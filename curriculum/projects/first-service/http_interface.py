"""Stage `interface`: requests and events get what the command says, and the rest is refused."""

import json
import math
from collections.abc import Iterator
from typing import Any

from event_queue import answers_each_event_once
from workshop import TOLERANCE, copied_state, predict, request_body, workshop
from world import Row

from gradatim.verify import BadBody, Response, Run, Server, bad_bodies, failure, not_refused

ROWS = 60


def answers_as_predict_does(run: Run) -> None:
    shop, state = run.once(workshop), copied_state(run)
    _starts_empty(run)
    rows = shop.fresh(run, "asked", ROWS)
    wanted = predict(run, state, rows)
    with run.serving(state=state) as server:
        first = [predict_one(server, row) for row in rows[:20]]
        _expect_near(run, "POST /predict", first, wanted[:20])
        _expect_near(run, "POST /predict/batch", predict_batch(server, rows), wanted)
        _expect_version(run, server)
        _expect_refused(run, server, rows)
        _expect_near(run, "POST /predict, afterwards", [predict_one(server, rows[0])], wanted[:1])
    answers_each_event_once(run, state, rows, wanted)


def predict_one(server: Server, row: Row) -> float:
    return _number(server.post("/predict", json=request_body(row)), "hours")


def predict_batch(server: Server, rows: list[Row]) -> list[float]:
    answer = server.post("/predict/batch", json={"rows": [request_body(row) for row in rows]})
    hours = _field(answer, "hours")
    if not isinstance(hours, list) or len(hours) != len(rows) or not all(map(_finite, hours)):
        raise _failure(answer, f'{{"hours": [{len(rows)} numbers], "version": …}}')
    return [float(each) for each in hours]


def served_version(server: Server) -> str:
    return str(_field(server.get("/version").ok(), "version"))


def _field(answer: Response, name: str) -> Any:
    found = answer.ok().json()
    if not isinstance(found, dict) or name not in found:
        raise _failure(answer, f'a JSON object with "{name}"')
    return found[name]


def _number(answer: Response, name: str) -> float:
    found = _field(answer, name)
    if not _finite(found):
        raise _failure(answer, f'a number "{name}"')
    return float(found)


def _finite(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _failure(answer: Response, asks: str) -> Exception:
    return failure(
        sent="a request with good rows", came=f"{answer.status}, {answer.text[:150]}", asks=asks,
        look="the answers in the brief's table",
    )  # fmt: skip


def _starts_empty(run: Run) -> None:
    with run.serving(ready=False, state=run.folder("state")) as server:
        status = server.get("/health").status
        run.expect(
            status == 503,
            sent="GET /health, while there is no version",
            came=str(status),
            asks="503, so that nobody sends it customers",
            look="does it look whether a model is there?",
        )


def _expect_near(run: Run, sent: str, found: list[float], wanted: list[float]) -> None:
    far = max(abs(a - b) for a, b in zip(found, wanted, strict=True))
    run.figure(f"{sent}: largest distance from predict", far, f"at most {TOLERANCE:g}")
    run.expect(
        far <= TOLERANCE,
        sent=sent,
        came=f"answers up to {far:.4g} h from those of predict",
        asks=f"at most {TOLERANCE:g} apart",
        look="do both go through the same code, with the same order of columns and no rounding?",
    )


def _expect_version(run: Run, server: Server) -> None:
    found = served_version(server)
    run.expect(
        found == "v1", sent="GET /version", came=f"'{found}'", asks="'v1', the only one",
        look="the first version is in use at once",
    )  # fmt: skip


def _expect_refused(run: Run, server: Server, rows: list[Row]) -> None:
    found = not_refused(
        server, "/predict", [*bad_bodies(request_body(rows[0])), *_bad_rows(rows[0])]
    )
    found += not_refused(server, "/predict/batch", _bad_batches(rows))
    run.figure("bad bodies that were not refused", len(found), "0")
    run.expect(
        not found,
        sent="bodies that make no sense",
        came="; ".join(found[:3]),
        asks='a 4xx with {"error": "…"} for each',
        look="what is checked before the model is asked? true is a number to Python",
    )


def _bad_rows(row: Row) -> Iterator[BadBody]:
    odd = {"age": (-1, 2.5, "7", True, None), "waiting": (-3, 0.5, "12"), "parts": (2, -1, "1"),
           "kind": ("", 3, None)}  # fmt: skip
    for name, values in odd.items():
        for value in values:
            yield BadBody(f"{name} {value!r}", _json({**request_body(row), name: value}))


def _bad_batches(rows: list[Row]) -> Iterator[BadBody]:
    good = [request_body(row) for row in rows[:3]]
    yield BadBody("no rows", _json({"rows": []}))
    yield BadBody("501 rows", _json({"rows": [good[0]] * 501}))
    yield BadBody("a bad row among good ones", _json({"rows": [*good, {**good[0], "age": -1}]}))
    yield BadBody("rows that are no list", _json({"rows": good[0]}))
    yield BadBody("a list instead of an object", _json(good))


def _json(value: Any) -> bytes:
    return json.dumps(value).encode()
