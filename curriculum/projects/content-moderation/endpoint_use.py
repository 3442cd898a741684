"""The second opinion: what is sent, what it is worth, what it may cost, and how it fails."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from answers import Answer, expect_monotone, predict, quote, score, score_batches
from contract import metrics
from endpoint import WRONG, Simulated, running
from quality_and_costs import action_costs
from trained import Forum, copied_state, forum, texts_rng
from world import ordinary_traffic, texts

from gradatim.verify import Run, Server
from gradatim.verify.service import free_port

STREAM, SINGLE = 1500, 30
MAX_SENT = 0.40
TIMEOUT, OVERHEAD = 1.0, 4.0  # seconds for the endpoint, and for everything else
RECOVERY_SECONDS = 5.0
BUDGET = 20
MODES = ("429", "500", "hang", "drip", *WRONG)


@dataclass(frozen=True)
class StreamAnswers:
    """A stream: what the system says alone, and with a good endpoint."""

    forum: Forum
    texts: list[str]
    toxic: list[bool]
    without_endpoint: list[Answer]
    with_endpoint: list[Answer]

    @property
    def wanted(self) -> list[int]:
        """Where it wanted a second opinion."""
        return [n for n, one in enumerate(self.with_endpoint) if one.used_api]


def uses_endpoint_safely(run: Run) -> None:
    """A good endpoint, a small budget, and every kind of failure."""
    found, rng = forum(run), texts_rng(run, "opinion")
    stream = texts(found.world, STREAM, ordinary_traffic(found.world), rng)
    plain, toxic = [one.text for one in stream], [one.toxic for one in stream]
    alone = predict(run, found.state, plain)
    endpoint = Simulated(dict(zip(plain, toxic, strict=True)), run.seed)
    seen = StreamAnswers(found, plain, toxic, alone, _with_help(run, found, endpoint, plain))
    _expect_used(run, seen, endpoint)
    _expect_worth(run, seen)
    _expect_budget(run, seen)
    _expect_graceful(run, seen)
    _expect_refused(run, seen)


def _with_help(run: Run, found: Forum, endpoint: Simulated, plain: Sequence[str]) -> list[Answer]:
    """The stream, some of it one by one."""
    with (
        running(endpoint) as url,
        run.serving(
            state=copied_state(run, found.state), api_url=url, api_timeout=20, api_budget=100_000
        ) as server,
    ):
        answers = [score(server, text) for text in plain[:SINGLE]]
        answers += score_batches(server, plain[SINGLE:], 250)
        _expect_counted(run, server, len(endpoint.texts), 0, "a good endpoint")
    return answers


def _expect_used(run: Run, seen: StreamAnswers, endpoint: Simulated) -> None:
    """What was sent is what was used, as it came, and nothing else; other answers are as before."""
    keys = {key for body in endpoint.bodies for key in body} - {"model", "input"}
    run.expect(
        not keys,
        sent="texts to score, with an endpoint",
        came=f"a request to the endpoint with {', '.join(sorted(keys))}",
        asks="model and input, nothing else",
        look="what does the outside learn about who wrote, or who asks?",
    )
    used = [seen.texts[n] for n in seen.wanted]
    strange = list((Counter(endpoint.texts) - Counter(used)).keys())
    lacking = list((Counter(used) - Counter(endpoint.texts)).keys())
    run.expect(
        not strange and not (set(lacking) - set(endpoint.texts)),
        sent="texts to score, with a good endpoint",
        came=f"it got {quote(strange[0])}, and no answer with used_api fits"
        if strange
        else f"used_api for {quote(lacking[0]) if lacking else ''}, which it never got",
        asks="used_api for each text that was sent, and no other; texts exactly as they came",
        look="is the text sent before or after you have changed it?",
    )
    share = len(endpoint.texts) / STREAM
    run.figure("texts sent to the endpoint", f"{share:.1%}", bar="at most 40 %")
    run.expect(
        0 < share <= MAX_SENT,
        sent=f"{STREAM} ordinary texts, with an endpoint and a large budget",
        came=f"{len(endpoint.texts)} were sent to it",
        asks=f"some, at most {MAX_SENT:.0%}: those about which your model is unsure",
        look="what would the endpoint have to say for your action to change, and how likely is it?",
    )
    changed = next(
        (n for n in range(STREAM)
         if not seen.with_endpoint[n].used_api
         and seen.with_endpoint[n].judgement != seen.without_endpoint[n].judgement),
        None,
    )  # fmt: skip
    run.expect(
        changed is None,
        sent=f"a text that is not sent to the endpoint: {quote(seen.texts[changed or 0])}",
        came=f"toxicity {seen.with_endpoint[changed or 0].toxicity!r}, without an endpoint "
        f"{seen.without_endpoint[changed or 0].toxicity!r}",
        asks="the same answer",
        look="does the setting change the model's own part?",
    )
    expect_monotone(run, seen.texts, seen.with_endpoint, "texts with and without a second opinion")


def _expect_worth(run: Run, seen: StreamAnswers) -> None:
    before, after = (
        action_costs(seen.toxic, [one.action for one in answers], costs=seen.forum.costs).mean()
        for answers in (seen.without_endpoint, seen.with_endpoint)
    )
    run.figure("cost a text without the endpoint", round(before, 4))
    run.figure("cost a text with it (simulated, 95 % right)", round(after, 4), bar="lower")
    run.expect(
        after < before,
        sent=f"{STREAM} ordinary texts, without and with an endpoint, right 95 % of the time",
        came=f"cost {before:.4f} and {after:.4f} a text",
        asks="a lower cost with it",
        look="how much does an opinion move your toxicity, if it is right 19 times in 20?",
    )


def _expect_counted(run: Run, server: Server, sent: int, failed: int, where: str) -> None:
    seen = metrics(server)
    wanted = {"api_texts_total": sent, "api_failures_total": failed}
    counted = {name: seen.get(name) for name in wanted}
    run.expect(
        counted == wanted,
        sent=f"GET /metrics, after {where}",
        came=json.dumps(counted),
        asks=json.dumps(wanted),
        look="is a text counted when it is sent, whatever comes back?",
    )


# Budget ----------------------------------------------------------------------------------------


def _expect_budget(run: Run, seen: StreamAnswers) -> None:
    """A small budget, and a restart."""
    state, first = copied_state(run, seen.forum.state), seen.texts[: STREAM // 2]
    endpoint = Simulated(dict(zip(seen.texts, seen.toxic, strict=True)), run.seed)
    with running(endpoint) as url:
        for start, part in (("the first start", first), ("a restart", seen.texts[STREAM // 2 :])):
            before = len(endpoint.texts)
            with run.serving(state=state, api_url=url, api_timeout=20, api_budget=BUDGET) as server:
                answers = score_batches(server, part, 125)
            _expect_within(run, len(endpoint.texts), start)
            offset = 0 if part is first else STREAM // 2
            used = sum(one.used_api for one in answers)
            _expect_degraded(
                run, seen, range(offset, offset + len(part)), answers,
                f"a budget of {BUDGET}, {start}, {len(endpoint.texts) - before} texts sent",
                used=used,
            )  # fmt: skip
    run.figure(
        "texts sent within a budget of 20, over a restart", len(endpoint.texts), "at most 20"
    )
    run.expect(
        endpoint.texts,
        sent=f"{STREAM} texts with a budget of {BUDGET}",
        came="none was sent",
        asks="the budget is there to be used",
        look="is the budget compared before or after it is counted?",
    )


def _expect_within(run: Run, sent: int, start: str) -> None:
    run.expect(
        sent <= BUDGET,
        sent=f"ordinary texts, --api-budget {BUDGET}, {start}",
        came=f"the endpoint has got {sent} texts",
        asks=f"at most {BUDGET} in 24 hours",
        look="where is counted what was sent: in memory, per request, or in the state?",
    )


def _expect_degraded(
    run: Run, seen: StreamAnswers, places: Sequence[int], answers: Sequence[Answer], where: str, *,
    used: int = 0,
) -> None:  # fmt: skip
    """Answers without an opinion are those without an endpoint, and say so."""
    wanted = set(seen.wanted)
    for n, answer in zip(places, answers, strict=True):
        text = quote(seen.texts[n])
        if answer.used_api:
            continue
        run.expect(
            answer.judgement == seen.without_endpoint[n].judgement,
            sent=f"{text}; {where}",
            came=f"{answer.action}, toxicity {answer.toxicity!r}",
            asks=f"the answer without an endpoint: {seen.without_endpoint[n].action}, toxicity "
            f"{seen.without_endpoint[n].toxicity!r}, and the same reasons",
            look="what of a failed opinion reaches the answer?",
        )
        run.expect(
            answer.degraded == (n in wanted),
            sent=f"{text}; {where}",
            came=f"degraded is {json.dumps(answer.degraded)}",
            asks=f"{json.dumps(n in wanted)}: with a good endpoint it was "
            + ("sent" if n in wanted else "not sent"),
            look="degraded says that an opinion was wanted and is not there",
        )
    lied = sum(answer.used_api for answer in answers) - used
    run.expect(
        lied == 0,
        sent=where,
        came=f"{lied} answers with used_api",
        asks="used_api only where an opinion came",
        look="when is used_api set: when you ask, or when you know?",
    )


# Failures --------------------------------------------------------------------------------------


def _expect_graceful(run: Run, seen: StreamAnswers) -> None:
    """Status 429 and 500, silence, a byte now and then, and answers of another shape."""
    places = [*seen.wanted[:25], *(n for n in range(SINGLE) if n not in seen.wanted)][:40]
    endpoint = Simulated(dict(zip(seen.texts, seen.toxic, strict=True)), run.seed)
    with (
        running(endpoint) as url,
        run.serving(
            state=copied_state(run, seen.forum.state),
            api_url=url, api_timeout=TIMEOUT, api_budget=100_000,
        ) as server,
    ):  # fmt: skip
        failed = 0
        for mode in MODES:
            endpoint.mode = mode
            run.say(f"an endpoint that fails: {mode}")
            failed += _expect_failure(
                run, seen, server, places, f"the endpoint: {MODE_DESCRIPTIONS[mode]}"
            )
        endpoint.mode = "good"
        failed += _expect_back(run, seen, server)
        endpoint.released.set()
        _expect_counted(run, server, len(endpoint.texts), failed, "every kind of failure")
    run.figure("kinds of failure survived", len(MODES) + 1)


MODE_DESCRIPTIONS = {
    "429": "status 429",
    "500": "status 500, with the request in its error",
    "hang": "no answer",
    "drip": "one byte every quarter of a second",
    "no-json": "a page of HTML with status 200",
    "no-results": "JSON without results",
    "one-too-few": "a result too few",
    "no-scores": "results without scores",
    "text-scores": "scores that are words",
    "high-scores": "scores of 96 and 2",
    "list": "a list in place of an object",
}


def _expect_failure(
    run: Run, seen: StreamAnswers, server: Server, places: Sequence[int], where: str
) -> int:
    """All in one batch, then one alone; how many of them were wanted."""
    for some in (places, places[:1]):
        begun = time.monotonic()
        texts = [seen.texts[n] for n in some]
        many = score_batches(server, texts) if len(some) > 1 else [score(server, texts[0])]
        seconds = time.monotonic() - begun
        run.expect(
            seconds <= TIMEOUT + OVERHEAD,
            sent=f"{len(some)} texts in one request; {where}; --api-timeout {TIMEOUT:g}",
            came=f"an answer after {seconds:.1f} s",
            asks=f"at most {TIMEOUT + OVERHEAD:g} s: the limit holds for the whole request",
            look="is the limit one for each wait, each text or each request?",
        )
        _expect_degraded(run, seen, some, many, where)
    wanted = set(seen.wanted)
    return sum(n in wanted for n in places) + (places[0] in wanted)


def _expect_back(run: Run, seen: StreamAnswers, server: Server) -> int:
    """It asks again soon after; how many texts failed until then."""
    n, failed, until = seen.wanted[0], 0, time.monotonic() + RECOVERY_SECONDS
    while not (one := score(server, seen.texts[n])).used_api and time.monotonic() < until:
        failed += one.degraded
        time.sleep(0.3)
    run.expect(
        one.used_api and one.judgement == seen.with_endpoint[n].judgement,
        sent=f"{quote(seen.texts[n])}; the endpoint works again",
        came=f"used_api {json.dumps(one.used_api)}, toxicity {one.toxicity!r}",
        asks=f"used_api true within 5 s, toxicity {seen.with_endpoint[n].toxicity!r} as before",
        look="for how long do you leave an endpoint alone that failed?",
    )
    return failed


def _expect_refused(run: Run, seen: StreamAnswers) -> None:
    """Nobody listens at all."""
    url, state = f"http://127.0.0.1:{free_port()}/v1", copied_state(run, seen.forum.state)
    with run.serving(state=state, api_url=url, api_timeout=TIMEOUT, api_budget=100_000) as server:
        _expect_failure(run, seen, server, seen.wanted[:40], "the endpoint: connection refused")
