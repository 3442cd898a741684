"""Requests without sense, requests that only look so, and what a server says of itself."""

import json
from datetime import date, timedelta
from typing import Any

import numpy as np
from dashboard_page import as_object, as_objects, poll_until
from forecasts import HORIZON
from judged import train
from nights import Shop
from taken import shop_with_wrong_rows
from world import World, set_clock

from gradatim.verify import (
    BadBody,
    Run,
    Schema,
    Server,
    bad_bodies,
    forbidden_bodies,
    invalid_answers,
    not_accepted,
    not_refused,
    request_schema,
)

QUESTION = {
    "type": "object",
    "required": ["series", "from", "to", "promotion"],
    "properties": {
        "series": {"type": "string"},
        "from": {"type": "string", "format": "date"},
        "to": {"type": "string", "format": "date"},
        "promotion": {"type": "boolean"},
    },
}
WHAT_IF = "/what-if"
BODIES, QUESTIONS = 40, 10
MAX_ERROR_LINES, TRACEBACK = 5, "Traceback (most recent"  # a warning may stand before the sentence


def refuses_invalid_input(run: Run) -> None:
    """Wrong rows are counted; requests without sense are refused, and the server lives on."""
    shop, rows = shop_with_wrong_rows(run)
    world, last = shop.world, shop.world.shape.days - 1
    train(run, shop, last)
    _expect_sentences(run, shop, world.day(last))
    with run.serving(data=shop.data, state=shop.state) as server:
        _expect_metrics(run, server, shop, rows, last)
        before = server.get("/dashboard.json").ok().json()
        questions = _questions(run, world, last)
        _expect_answers(run, server, questions)
        _expect_refusals(run, server, questions)
        _expect_true_description(run, server, questions)
        run.expect(
            server.get("/dashboard.json").ok().json() == before,
            sent="GET /dashboard.json, before and behind them",
            came="another answer",
            asks="the same answer",
            look="what did a request without sense change?",
        )


def _expect_sentences(run: Run, shop: Shop, day: str) -> None:
    """What cannot be done ends with another code than 0, and says why."""
    out = run.folder("nothing") / "forecast.csv"
    ahead = {"as_of": day, "horizon": HORIZON, "out": out}
    tried = {
        "forecast, from an empty state": run.system(
            "forecast", ok=False, data=shop.data, state=run.folder("empty"), **ahead
        ),
        "rollback, after one training": run.system("rollback", ok=False, state=shop.state),
    }
    for sent, ended in tried.items():
        lines = ended.err.strip().splitlines()
        run.expect(
            ended.code != 0 and 1 <= len(lines) <= MAX_ERROR_LINES and TRACEBACK not in ended.err,
            sent=sent,
            came=f"code {ended.code}, and {len(lines)} lines on standard error"
            + (f", the last: {lines[-1][:160]}" if lines else ""),
            asks="another code than 0, and one sentence on standard error",
            look="which error does the command line turn into a sentence, and into which code?",
        )


def _questions(run: Run, world: World, last: int) -> list[dict[str, Any]]:
    """Bodies that make sense, about several series and spans of the days ahead."""
    rng = run.rng("questions")
    questions = []
    for at in range(QUESTIONS):
        first, until = np.sort(rng.integers(last + 1, last + 1 + HORIZON, 2)).tolist()
        questions.append(
            {
                "series": str(rng.choice(world.names)),
                "from": world.day(first),
                "to": world.day(until),
                "promotion": at % 2 == 0,
            }
        )
    return questions


def _expect_answers(run: Run, server: Server, questions: list[dict[str, Any]]) -> None:
    """What makes sense gets a forecast; what has only the form of it, that or a refusal."""
    formed = Schema(QUESTION).valid_values(_seed(run, "formed"), BODIES)
    wrong = not_accepted(server, WHAT_IF, questions, _is_answer) + invalid_answers(
        server, WHAT_IF, formed
    )
    run.figure("questions of the right form", len(questions) + len(formed))
    run.expect(
        not wrong,
        sent="questions of the right form, one by one",
        came=_listed(wrong),
        asks="a forecast of 28 days for a series and days that there are, a 4xx with "
        '{"error": "…"} for others, never a 5xx',
        look="which texts of a request have you never tried: none, one of another script, a day "
        "of the year 33?",
    )


def _expect_refusals(run: Run, server: Server, questions: list[dict[str, Any]]) -> None:
    example = questions[0]
    forbidden = list(forbidden_bodies(Schema(QUESTION), questions, _seed(run, "bodies"), BODIES))
    wrong = not_refused(server, WHAT_IF, [*bad_bodies(example), *forbidden]) + _wrong_values(
        server, example
    )
    run.figure("requests without sense that were not refused", len(wrong), bar="0")
    run.expect(
        not wrong,
        sent="requests without sense, one by one",
        came=_listed(wrong),
        asks='a 4xx with {"error": "…"}, never a 5xx',
        look="is everything of a request checked before it is used?",
    )


def _expect_true_description(run: Run, server: Server, questions: list[dict[str, Any]]) -> None:
    """Where the server describes itself, the description is true of what-if."""
    schema = request_schema(server, WHAT_IF)
    run.figure("what-if is described in openapi.json", "yes" if schema else "no")
    if schema is None:
        return
    against = [f"{json.dumps(one)}: {why}" for one in questions if (why := schema.violation(one))]
    run.expect(
        not against,
        sent="GET /openapi.json",
        came=f"it forbids {_listed(against)}",
        asks="a body of POST /what-if that has to be answered is allowed there",
        look="which key has another type, or other bounds, there?",
    )
    allowed = schema.valid_values(_seed(run, "allowed"), BODIES, questions)
    allowed = [one for one in allowed if one not in questions]  # those were asked above
    forbidden = forbidden_bodies(schema, questions, _seed(run, "forbidden"), BODIES)
    lies = not_accepted(server, WHAT_IF, allowed, _is_answer) + not_refused(
        server, WHAT_IF, forbidden
    )
    run.expect(
        not lies,
        sent="bodies that openapi.json allows, and bodies that it forbids",
        came=_listed(lies),
        asks="a forecast for those that it allows, a 4xx for those that it forbids",
        look="is a key said to be optional that is not, or is more taken in than is said?",
    )


def _is_answer(answer: Any) -> bool:
    """28 days, each with a date and three numbers."""
    days = as_objects(as_object(answer).get("forecast"))
    return len(days) == HORIZON and all(
        isinstance(day.get("date"), str)
        and all(type(day.get(key)) in (int, float) for key in ("mean", "p10", "p90"))
        for day in days
    )


def _seed(run: Run, name: str) -> int:
    return int(run.rng(name).integers(0, 2**31))


def _listed(wrong: list[str]) -> str:
    return "; ".join(wrong[:3]) + (f"; and {len(wrong) - 3} more" if wrong[3:] else "")


def _wrong_values(server: Server, example: dict[str, Any]) -> list[str]:
    """What came for requests whose form is right and whose sense is not, if no refusal."""
    behind = date.fromisoformat(example["to"]) + timedelta(1)
    bodies: list[dict[str, Any]] = [
        {**example, "series": "nothing"},
        {**example, "from": str(behind)},
        {**example, "from": "2026-02-30"},
        {**example, "to": "tomorrow"},
        {**example, "promotion": "yes"},
    ]
    texts = [json.dumps(body) for body in bodies]
    bad = [BadBody(text, text.encode()) for text in texts]
    return [*not_refused(server, WHAT_IF, bad), *_unknown_paths(server)]


def _unknown_paths(server: Server) -> list[str]:
    """What came for places that there are not, where it was no refusal."""
    paths = ("/series/nothing", "/series/..%2F..%2Fetc%2Fpasswd", "/series/%00", "/nothing")
    answers = [server.get(path) for path in paths]
    wrong = [
        f"{one.request}: status {one.status}"
        for one in answers
        if not 400 <= one.status < 500 or not as_object(one.json()).get("error")
    ]
    if answers[0].status != 404:
        wrong.append(f"GET /series/nothing: status {answers[0].status}")
    return wrong


def _expect_metrics(run: Run, server: Server, shop: Shop, rows: int, last: int) -> None:
    """Rows, quarantined rows and age, as Prometheus reads them."""
    world = shop.world
    set_clock(shop.data, world, last + 2)
    wanted: dict[str, float] = {"rows_total": rows, "quarantined_total": 60, "data_age_days": 2}

    def look() -> dict[str, float]:
        return _metrics(server.get("/metrics").ok().text, wanted)

    seen = poll_until(look, wanted)
    run.expect(
        seen == wanted,
        sent=f"GET /metrics; {rows} rows count, 60 are quarantined, the clock says two days later",
        came=json.dumps(seen),
        asks=json.dumps(wanted),
        look="does each line read 'name value', or 'name{label=\"x\"} value'?",
    )
    set_clock(shop.data, world, last)


def _metrics(text: str, names: dict[str, Any]) -> dict[str, float]:
    """The sums over all labels of the metrics of these names."""
    found: dict[str, float] = {}
    for line in text.splitlines():
        name, _, value = line.partition("{") if "{" in line else line.partition(" ")
        if name in names:
            number = value.rpartition("}")[2].split()
            try:
                found[name] = found.get(name, 0.0) + float(number[0])
            except (IndexError, ValueError):
                return {}
    return found
