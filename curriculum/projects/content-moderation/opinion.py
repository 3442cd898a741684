"""The second opinion: what is sent, what it is worth, what it may cost, and how it fails."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from answers import Answer, batches, expect_monotone, predict, quoted, score
from contract import metrics
from endpoint import WRONG, Simulated, running
from judged import price_of
from trained import Forum, forum, fresh, texts_rng
from world import ordinary, texts

from gradatim.verify import Run, Server
from gradatim.verify.service import free_port

STREAM, SINGLE = 1500, 30
MOST_SENT = 0.40
TIMEOUT, ELSE = 1.0, 4.0  # seconds for the endpoint, and for everything else
BACK_WITHIN = 5.0
BUDGET = 20
MODES = ("429", "500", "hang", "drip", *WRONG)


@dataclass(frozen=True)
class Asked:
    """A stream: what the system says alone, and with a good endpoint."""

    forum: Forum
    texts: list[str]
    toxic: list[bool]
    alone: list[Answer]
    helped: list[Answer]

    @property
    def wanted(self) -> list[int]:
        """Where it wanted a second opinion."""
        return [n for n, one in enumerate(self.helped) if one.used]


def helps_and_fails_well(run: Run) -> None:
    """A good endpoint, a small budget, and every kind of failure."""
    found, rng = forum(run), texts_rng(run, "opinion")
    stream = texts(found.world, STREAM, ordinary(found.world), rng)
    plain, toxic = [one.text for one in stream], [one.toxic for one in stream]
    alone = predict(run, found.state, plain)
    endpoint = Simulated(dict(zip(plain, toxic, strict=True)), run.seed)
    asked = Asked(found, plain, toxic, alone, _with_help(run, found, endpoint, plain))
    _expect_used(run, asked, endpoint)
    _expect_worth(run, asked)
    _expect_budget(run, asked)
    _expect_graceful(run, asked)
    _expect_refused(run, asked)


def _with_help(run: Run, found: Forum, endpoint: Simulated, plain: Sequence[str]) -> list[Answer]:
    """The stream, some of it one by one."""
    with (
        running(endpoint) as url,
        run.serving(
            state=fresh(run, found.state), api_url=url, api_timeout=20, api_budget=100_000
        ) as server,
    ):
        answers = [score(server, text) for text in plain[:SINGLE]]
        answers += batches(server, plain[SINGLE:], 250)
        _expect_counted(run, server, len(endpoint.texts), 0, "a good endpoint")
    return answers


def _expect_used(run: Run, asked: Asked, endpoint: Simulated) -> None:
    """What was sent is what was used, as it came, and nothing else; other answers are as before."""
    keys = {key for body in endpoint.bodies for key in body} - {"model", "input"}
    run.expect(
        not keys,
        sent="texts to score, with an endpoint",
        came=f"a request to the endpoint with {', '.join(sorted(keys))}",
        asks="model and input, nothing else",
        look="what does the outside learn about who wrote, or who asks?",
    )
    used = [asked.texts[n] for n in asked.wanted]
    strange = list((Counter(endpoint.texts) - Counter(used)).keys())
    lacking = list((Counter(used) - Counter(endpoint.texts)).keys())
    run.expect(
        not strange and not (set(lacking) - set(endpoint.texts)),
        sent="texts to score, with a good endpoint",
        came=f"it got {quoted(strange[0])}, and no answer with used_api fits"
        if strange
        else f"used_api for {quoted(lacking[0]) if lacking else ''}, which it never got",
        asks="used_api for each text that was sent, and no other; texts exactly as they came",
        look="is the text sent before or after you have changed it?",
    )
    share = len(endpoint.texts) / STREAM
    run.figure("texts sent to the endpoint", f"{share:.1%}", bar="at most 40 %")
    run.expect(
        0 < share <= MOST_SENT,
        sent=f"{STREAM} ordinary texts, with an endpoint and a large budget",
        came=f"{len(endpoint.texts)} were sent to it",
        asks=f"some, at most {MOST_SENT:.0%}: those about which your model is unsure",
        look="what would the endpoint have to say for your action to change, and how likely is it?",
    )
    changed = next(
        (n for n in range(STREAM)
         if not asked.helped[n].used and asked.helped[n].judgement != asked.alone[n].judgement),
        None,
    )  # fmt: skip
    run.expect(
        changed is None,
        sent=f"a text that is not sent to the endpoint: {quoted(asked.texts[changed or 0])}",
        came=f"toxicity {asked.helped[changed or 0].toxicity!r}, without an endpoint "
        f"{asked.alone[changed or 0].toxicity!r}",
        asks="the same answer",
        look="does the setting change the model's own part?",
    )
    expect_monotone(run, asked.texts, asked.helped, "texts with and without a second opinion")


def _expect_worth(run: Run, asked: Asked) -> None:
    before, after = (
        price_of(asked.toxic, [one.action for one in answers], costs=asked.forum.costs).mean()
        for answers in (asked.alone, asked.helped)
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
    told = {name: seen.get(name) for name in wanted}
    run.expect(
        told == wanted,
        sent=f"GET /metrics, after {where}",
        came=json.dumps(told),
        asks=json.dumps(wanted),
        look="is a text counted when it is sent, whatever comes back?",
    )


# Budget ----------------------------------------------------------------------------------------


def _expect_budget(run: Run, asked: Asked) -> None:
    """A small budget, and a restart."""
    state, first = fresh(run, asked.forum.state), asked.texts[: STREAM // 2]
    endpoint = Simulated(dict(zip(asked.texts, asked.toxic, strict=True)), run.seed)
    with running(endpoint) as url:
        for round_, part in (("the first start", first), ("a restart", asked.texts[STREAM // 2 :])):
            before = len(endpoint.texts)
            with run.serving(state=state, api_url=url, api_timeout=20, api_budget=BUDGET) as server:
                answers = batches(server, part, 125)
            _expect_within(run, len(endpoint.texts), round_)
            offset = 0 if part is first else STREAM // 2
            used = sum(one.used for one in answers)
            _expect_degraded(
                run, asked, range(offset, offset + len(part)), answers,
                f"a budget of {BUDGET}, {round_}, {len(endpoint.texts) - before} texts sent",
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


def _expect_within(run: Run, sent: int, round_: str) -> None:
    run.expect(
        sent <= BUDGET,
        sent=f"ordinary texts, --api-budget {BUDGET}, {round_}",
        came=f"the endpoint has got {sent} texts",
        asks=f"at most {BUDGET} in 24 hours",
        look="where is counted what was sent: in memory, per request, or in the state?",
    )


def _expect_degraded(
    run: Run, asked: Asked, places: Sequence[int], answers: Sequence[Answer], where: str, *,
    used: int = 0,
) -> None:  # fmt: skip
    """Answers without an opinion are those without an endpoint, and say so."""
    wanted = set(asked.wanted)
    for n, one in zip(places, answers, strict=True):
        text = quoted(asked.texts[n])
        if one.used:
            continue
        run.expect(
            one.judgement == asked.alone[n].judgement,
            sent=f"{text}; {where}",
            came=f"{one.action}, toxicity {one.toxicity!r}",
            asks=f"the answer without an endpoint: {asked.alone[n].action}, toxicity "
            f"{asked.alone[n].toxicity!r}, and the same reasons",
            look="what of a failed opinion reaches the answer?",
        )
        run.expect(
            one.degraded == (n in wanted),
            sent=f"{text}; {where}",
            came=f"degraded is {json.dumps(one.degraded)}",
            asks=f"{json.dumps(n in wanted)}: with a good endpoint it was "
            + ("sent" if n in wanted else "not sent"),
            look="degraded says that an opinion was wanted and is not there",
        )
    lied = sum(one.used for one in answers) - used
    run.expect(
        lied == 0,
        sent=where,
        came=f"{lied} answers with used_api",
        asks="used_api only where an opinion came",
        look="when is used_api set: when you ask, or when you know?",
    )


# Failures --------------------------------------------------------------------------------------


def _expect_graceful(run: Run, asked: Asked) -> None:
    """Status 429 and 500, silence, a byte now and then, and answers of another shape."""
    places = [*asked.wanted[:25], *(n for n in range(SINGLE) if n not in asked.wanted)][:40]
    endpoint = Simulated(dict(zip(asked.texts, asked.toxic, strict=True)), run.seed)
    with (
        running(endpoint) as url,
        run.serving(
            state=fresh(run, asked.forum.state),
            api_url=url, api_timeout=TIMEOUT, api_budget=100_000,
        ) as server,
    ):  # fmt: skip
        failed = 0
        for mode in MODES:
            endpoint.mode = mode
            run.say(f"an endpoint that fails: {mode}")
            failed += _expect_failure(run, asked, server, places, f"the endpoint: {SAID[mode]}")
        endpoint.mode = "good"
        failed += _expect_back(run, asked, server)
        endpoint.released.set()
        _expect_counted(run, server, len(endpoint.texts), failed, "every kind of failure")
    run.figure("kinds of failure survived", len(MODES) + 1)


SAID = {
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
    run: Run, asked: Asked, server: Server, places: Sequence[int], where: str
) -> int:
    """All in one batch, then one alone; how many of them were wanted."""
    for some in (places, places[:1]):
        begun = time.monotonic()
        texts = [asked.texts[n] for n in some]
        many = batches(server, texts) if len(some) > 1 else [score(server, texts[0])]
        seconds = time.monotonic() - begun
        run.expect(
            seconds <= TIMEOUT + ELSE,
            sent=f"{len(some)} texts in one request; {where}; --api-timeout {TIMEOUT:g}",
            came=f"an answer after {seconds:.1f} s",
            asks=f"at most {TIMEOUT + ELSE:g} s: the limit holds for the whole request",
            look="is the limit one for each wait, each text or each request?",
        )
        _expect_degraded(run, asked, some, many, where)
    wanted = set(asked.wanted)
    return sum(n in wanted for n in places) + (places[0] in wanted)


def _expect_back(run: Run, asked: Asked, server: Server) -> int:
    """It asks again soon after; how many texts failed until then."""
    n, failed, until = asked.wanted[0], 0, time.monotonic() + BACK_WITHIN
    while not (one := score(server, asked.texts[n])).used and time.monotonic() < until:
        failed += one.degraded
        time.sleep(0.3)
    run.expect(
        one.used and one.judgement == asked.helped[n].judgement,
        sent=f"{quoted(asked.texts[n])}; the endpoint works again",
        came=f"used_api {json.dumps(one.used)}, toxicity {one.toxicity!r}",
        asks=f"used_api true within 5 s, toxicity {asked.helped[n].toxicity!r} as before",
        look="for how long do you leave an endpoint alone that failed?",
    )
    return failed


def _expect_refused(run: Run, asked: Asked) -> None:
    """Nobody listens at all."""
    url, state = f"http://127.0.0.1:{free_port()}/v1", fresh(run, asked.forum.state)
    with run.serving(state=state, api_url=url, api_timeout=TIMEOUT, api_budget=100_000) as server:
        _expect_failure(run, asked, server, asked.wanted[:40], "the endpoint: connection refused")
