"""A model that fails in every way, what it costs, and many questions at once."""

from __future__ import annotations

import itertools
import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from typing import Any

import asking
from answer_quality import is_correct
from asking import Reply
from mock_model import Call, FaultHandler, MockModel, serve_model
from shared import company, sample_facts
from world import Fact

from gradatim.verify import Run, Server, measure_load
from gradatim.verify.service import free_port

BUDGET, GRACE_PERIOD, MAX_CALLS = 3.0, 2.0, 3
MACHINE_SLACK = 1.5  # seconds more that a busy machine may add before a stage complains
CONCURRENCY, DELAY, MAX_RATIO = 20, 1.0, 2.0
COUNTED_QUESTIONS = 30
TOTALS = (
    "questions_total", "abstained_total", "model_calls_total", "model_prompt_tokens_total",
    "model_completion_tokens_total",
)  # fmt: skip


@dataclass(frozen=True)
class Fault:
    """One way to fail, and how many seconds must lie between two calls."""

    name: str
    handler: FaultHandler
    pause: float = 0.0


def bounds_failures(run: Run) -> None:
    """First what it costs when all is well, then each fault by itself."""
    found = run.once(company)
    facts = sample_facts(run, "upstream", found.facts, COUNTED_QUESTIONS)
    with (
        serve_model(MockModel(found.facts)) as model,
        asking.serve(run, found.corpus, model_url=model.url, model_budget=BUDGET) as server,
    ):
        good = _expect_counted(run, model, server, facts)
        for at, fault in enumerate(_faults()):
            run.say(f"the model: {fault.name}")
            model.fault_handler = fault.handler
            model.calls.clear()
            reply = asking.ask(server, good[at % len(good)].question, within=20.0)
            _expect_extract(run, fault, reply, model.calls)
        model.fault_handler = _once(_status(429, {"Retry_After": "1"}))
        model.calls.clear()
        reply = asking.ask(server, good[0].question, within=20.0)
        _expect_bounds(run, Fault("429 once", _hang, 1.0), reply, model.calls)
    url = f"http://127.0.0.1:{free_port()}/v1"
    with asking.serve(run, found.corpus, model_url=url, model_budget=BUDGET) as server:
        reply = asking.ask(server, good[0].question, within=20.0)
        _expect_extract(run, Fault("nothing listens", _hang), reply, [])


# Cost ------------------------------------------------------------------------------------------


def _expect_counted(run: Run, mock: MockModel, server: Server, facts: Sequence[Fact]) -> list[Fact]:
    """Calls and tokens as the model counts them; the facts that the model answered."""
    before = _totals(run, server)
    replies = asking.ask_all(server, [fact.question for fact in facts])
    after = _totals(run, server)
    calls = list(mock.calls)
    model = {
        "calls": len(calls),
        "prompt tokens": sum(one.prompt_tokens for one in calls),
        "completion tokens": sum(one.completion_tokens for one in calls),
    }
    reported = {
        "calls": sum(one.calls for one in replies),
        "prompt tokens": sum(one.prompt_tokens for one in replies),
        "completion tokens": sum(one.completion_tokens for one in replies),
    }
    run.figure("tokens for a question", round((model["prompt tokens"]) / len(facts)))
    look = "are retries counted, and the tokens of every call?"
    run.expect(reported == model, sent=f"POST /ask, {len(facts)} questions, the sums of 'usage'",
               came=f"{reported}", asks=f"{model}, as the model counts", look=look)  # fmt: skip
    wanted = [len(facts), sum(one.abstained for one in replies), *model.values()]
    grown = [after[name] - before[name] for name in TOTALS]
    run.expect(
        grown == wanted,
        sent=f"GET /metrics before and after {len(facts)} questions",
        came=f"{dict(zip(TOTALS, grown, strict=True))}",
        asks=f"{dict(zip(TOTALS, wanted, strict=True))}",
        look="which total is not counted for every question?",
    )
    most = max(one.calls for one in replies)
    run.expect(most <= MAX_CALLS, sent="POST /ask", came=f"{most} calls for one question",
               asks=f"at most {MAX_CALLS}", look="what is asked again and again?")  # fmt: skip
    good = [
        fact
        for fact, one in zip(facts, replies, strict=True)
        if one.generator == "model" and is_correct(one, fact)
    ]
    run.expect(
        len(good) >= 10,
        sent=f"POST /ask, {len(facts)} questions that documents answer",
        came=f"{len(good)} are answered by the model",
        asks="at least 10",
        look="when is the model's text passed on?",
    )
    return good


def _totals(run: Run, server: Server) -> dict[str, float]:
    text = server.get("/metrics").ok().text
    found: dict[str, float] = {}
    for name in ("documents", *TOTALS):
        rows = re.findall(rf"^{name}(?:\{{[^}}]*\}})? (\S+)", text, re.MULTILINE)
        try:
            found[name] = sum(map(float, rows))
        except ValueError:
            rows = []
        run.expect(
            rows,
            sent="GET /metrics",
            came=f"no number for '{name}'",
            asks="a line 'name value' for each of the brief's names",
            look="are totals shown before the first question, too?",
        )
    return found


# Faults ----------------------------------------------------------------------------------------


def _status(status: int, headers: dict[str, str] | None = None) -> FaultHandler:
    def answers(handler: Any, answer: dict[str, Any], streams: bool) -> bool:
        handler.send(status, {"error": {"message": "try later"}}, **(headers or {}))
        return True

    return answers


def _content(change: Callable[[dict[str, Any]], Any]) -> FaultHandler:
    def answers(handler: Any, answer: dict[str, Any], streams: bool) -> bool:
        handler.send(200, change(answer))
        return True

    return answers


def _hang(handler: BaseHTTPRequestHandler, answer: dict[str, Any], streams: bool) -> bool:
    time.sleep(BUDGET + GRACE_PERIOD + MACHINE_SLACK + 1)
    handler.close_connection = True
    return True


def _drip(handler: BaseHTTPRequestHandler, answer: dict[str, Any], streams: bool) -> bool:
    """A byte now and then: no read ever waits long."""
    handler.send_response(200)
    handler.send_header("Content-Type", "text/event-stream" if streams else "application/json")
    handler.send_header("Content-Length", "1000000")
    handler.end_headers()
    until = time.monotonic() + BUDGET + GRACE_PERIOD + MACHINE_SLACK + 1
    while time.monotonic() < until:
        handler.wfile.write(b": \n\n" if streams else b" ")
        handler.wfile.flush()
        time.sleep(0.2)
    handler.close_connection = True
    return True


def _break_off(handler: Any, answer: dict[str, Any], streams: bool) -> bool:
    """Breaks off in the middle."""
    handler.close_connection = True
    if streams:
        handler.stream(answer, most=1)
        return True
    body = b'{"choices": [{"index": 0, "message": {"role": "assistant", "content": "It is'
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", "5000")
    handler.end_headers()
    handler.wfile.write(body)
    return True


def _html_page(handler: Any, answer: dict[str, Any], streams: bool) -> bool:
    body = b"<html><body>The service is being maintained.</body></html>"
    handler.send_response(200)
    handler.send_header("Content-Type", "text/html")
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)
    return True


def _once(first: FaultHandler) -> FaultHandler:
    """The first call fails; all others work."""
    done: list[bool] = []

    def answers(handler: Any, answer: dict[str, Any], streams: bool) -> bool:
        if done:
            return False
        done.append(True)
        return first(handler, answer, streams)

    return answers


def _with_content(text: Any) -> Callable[[dict[str, Any]], Any]:
    return lambda answer: {**answer, "choices": [{"index": 0, "message": {"content": text}}]}


def _faults() -> list[Fault]:
    return [
        Fault("status 429, 'Retry-After: 1', each time", _status(429, {"Retry_After": "1"}), 1.0),
        Fault("status 429, 'Retry-After: 60'", _status(429, {"Retry_After": "60"}), 60.0),
        Fault("status 503, 'Retry-After: 2'", _status(503, {"Retry_After": "2"}), 2.0),
        Fault("status 500 each time", _status(500)),
        Fault("status 401", _status(401)),
        Fault("no answer at all", _hang),
        Fault("a byte now and then", _drip),
        Fault("half of an answer", _break_off),
        Fault("a page of HTML with status 200", _html_page),
        Fault("an error with status 200", _content(lambda answer: {"error": {"message": "full"}})),
        Fault("no choices", _content(lambda answer: {**answer, "choices": []})),
        Fault("null in place of a text", _content(_with_content(None))),
        Fault("an empty text", _content(_with_content(""))),
        Fault("a list in place of the document", _content(lambda answer: [answer])),
    ]


def _expect_extract(run: Run, fault: Fault, reply: Reply, calls: Sequence[Call]) -> None:
    """An honest extract within the bounds."""
    _expect_bounds(run, fault, reply, calls)
    run.expect(
        reply.generator == "extract" and reply.degraded and not reply.abstained,
        sent=f"POST /ask with '{reply.question}'; the model: {fault.name}",
        came=f"generator '{reply.generator}', degraded {reply.degraded!r}, abstained "
        f"{reply.abstained}: '{reply.answer[:80]}'",
        asks="an extract with its citation, and one sentence in 'degraded'",
        look="what is done with an answer that is none?",
    )
    run.expect(
        not calls or reply.calls == len(calls),
        sent=f"POST /ask with '{reply.question}'; the model: {fault.name}",
        came=f"usage.calls is {reply.calls}",
        asks=f"{len(calls)}, as the model counts",
        look="does a library try again by itself?",
    )


def _expect_bounds(run: Run, fault: Fault, reply: Reply, calls: Sequence[Call]) -> None:
    sent = f"POST /ask with '{reply.question}'; the model: {fault.name}"
    run.expect(
        len(calls) <= MAX_CALLS,
        sent=sent,
        came=f"{len(calls)} calls",
        asks=f"at most {MAX_CALLS} for one question",
        look="where is it decided to try again?",
    )
    run.expect(
        reply.seconds <= BUDGET + GRACE_PERIOD + MACHINE_SLACK,
        sent=f"{sent}; --model-budget {BUDGET:g}",
        came=f"an answer after {reply.seconds:.1f} s",
        asks=f"an answer within {BUDGET + GRACE_PERIOD:g} s",
        look="does the budget cover all calls and pauses together, to the last byte?",
    )
    times = sorted(one.at for one in calls)
    gaps = [later - earlier for earlier, later in itertools.pairwise(times)]
    run.expect(
        all(gap >= fault.pause - 0.05 for gap in gaps),
        sent=sent,
        came=f"the next call {min(gaps, default=0):.2f} s later",
        asks=f"no sooner than {fault.pause:g} s, or not at all",
        look="is Retry-After read?",
    )


# Load ------------------------------------------------------------------------------------------


def answers_concurrently(run: Run) -> None:
    """Twenty questions at once, each answered by a model that takes a second."""
    found = run.once(company)
    questions = [fact.question for fact in sample_facts(run, "load", found.facts, 60)]
    with (
        serve_model(MockModel(found.facts, delay=DELAY)) as model,
        asking.serve(run, found.corpus, model_url=model.url) as server,
    ):
        asking.ask(server, questions[0])
        turn = iter(questions * 20)
        measured = measure_load(
            server,
            lambda one: one.post("/ask", json={"question": next(turn), "k": 5, "groups": []}),
            delay=DELAY,
            rounds=3,
            requests_per_round=CONCURRENCY,
            concurrency=CONCURRENCY,
        )
    run.figure("questions at once", CONCURRENCY)
    run.figure("errors", measured.errors, bar="0")
    run.figure("95th percentile over that of a plain server", round(measured.ratio, 2),
               bar=f"at most {MAX_RATIO}")  # fmt: skip
    run.expect(
        measured.errors == 0,
        sent=f"{measured.requests} questions, {CONCURRENCY} at once",
        came=f"{measured.errors} without an answer, or with a 5xx",
        asks="none",
        look="what do questions share that only one of them may use?",
    )
    run.expect(
        measured.ratio <= MAX_RATIO,
        sent=f"{measured.requests} questions, {CONCURRENCY} at once, to a model that takes "
        f"{DELAY:g} s",
        came=f"the 95th percentile is {measured.p95:.2f} s, {measured.ratio:.1f} times that of "
        "a plain server",
        asks=f"at most {MAX_RATIO:g} times",
        look="does a question wait for the model of another one?",
    )
