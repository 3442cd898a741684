"""The server. Bodies are read by hand: a framework's own error would repeat what was sent."""

import json
import random
import re
import threading
import urllib.request
import uuid
from collections import Counter, defaultdict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http.client import HTTPException as BrokenAnswer
from pathlib import Path
from typing import Any

import uvicorn
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, PlainTextResponse
from scipy.stats import beta, poisson
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from desk import state
from desk.model import ACTIONS, LANGUAGE
from desk.text import plain, visible

WINDOW = 250
LONGEST, MOST_TEXTS, MOST_ITEMS = 20_000, 500, 200
RIGHT = 0.95
BAD_ANSWERS = (OSError, BrokenAnswer, ValueError, TypeError, LookupError, RecursionError)


class Refused(Exception):
    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status


@dataclass
class Settings:
    state: Path
    api_url: str
    api_timeout: float
    api_budget: int
    sample_rate: float


class Desk:
    """What requests share."""

    def __init__(self, settings: Settings) -> None:
        self.settings, self.journal = settings, state.Journal(settings.state)
        self.alone, self.counts, self.dice = threading.RLock(), Counter(), random.SystemRandom()
        self.pool, self.cache = ThreadPoolExecutor(32), (None, None)
        self.window, self.alarms = defaultdict(Counter), []
        self.seen = self.windows = 0

    def model(self):
        name = state.in_use(self.settings.state)
        if name is None:
            raise Refused(503, "no model yet")
        with self.alone:
            if self.cache[1] != name:
                self.cache = state.load(self.settings.state, name)
            return self.cache

    # Scoring -----------------------------------------------------------------------------------

    def score(self, texts: list[str], lang: str) -> list[dict]:
        model, version = self.model()
        answers = model.answers(texts, version, lang)
        if self.settings.api_url and lang == LANGUAGE:
            self._second_opinion(model, texts, answers)
        for one in answers:
            one["id"] = uuid.uuid4().hex[:16]
        with self.alone:
            self._queue(texts, answers)
            self.counts.update(one["action"] for one in answers)
            self.counts["failed"] += sum(one["degraded"] for one in answers)
            for text in texts if lang == LANGUAGE else ():
                self._watch(model, text)
        return answers

    def _queue(self, texts: list[str], answers: list[dict]) -> None:
        events = []
        for text, one in zip(texts, answers, strict=True):
            unsure = one["action"] == "review"
            if unsure or self.dice.random() < self.settings.sample_rate:
                kept = {key: one[key] for key in ("id", "toxicity", "action")}
                why = "uncertain" if unsure else "sample"
                place = abs(one["toxicity"] - 0.5)
                events.append({"kind": "item", "text": text, "why": why, "place": place, **kept})
        if events:
            self.journal.add(*events)

    def _second_opinion(self, model, texts: list[str], answers: list[dict]) -> None:
        unsure = [n for n, one in enumerate(answers) if one["action"] == "review"]
        asked = unsure[: self.journal.granted(len(unsure), self.settings.api_budget)]
        with self.alone:
            self.counts["sent"] += len(asked)
        flags = self._flags([texts[n] for n in asked]) if asked else []
        for n in unsure:
            answers[n]["degraded"] = True
        for n, flagged in zip(asked, flags, strict=False):
            p, right = answers[n]["toxicity"], RIGHT if flagged else 1 - RIGHT
            toxicity = right * p / (right * p + (1 - right) * (1 - p))
            answers[n] |= {"toxicity": toxicity, "action": model.action(toxicity)}
            answers[n] |= {"used_api": True, "degraded": False}

    def _flags(self, texts: list[str]) -> list[bool]:
        """The endpoint's opinions, or none of them."""
        try:
            body = self.pool.submit(self._post, texts).result(self.settings.api_timeout)
            scores = [list(one["category_scores"].values()) for one in json.loads(body)["results"]]
            numbers = [type(s) in (int, float) and 0 <= s <= 1 for some in scores for s in some]
            good = len(scores) == len(texts) and all(scores) and all(numbers)
            return [max(some) > 0.5 for some in scores] if good else []
        except (*BAD_ANSWERS, AttributeError):
            return []

    def _post(self, texts: list[str]) -> bytes:
        request = urllib.request.Request(
            self.settings.api_url.rstrip("/") + "/moderations",
            json.dumps({"model": "moderation", "input": texts}).encode(),
            {"Content-Type": "application/json"},
        )
        direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with direct.open(request, timeout=self.settings.api_timeout) as answer:
            return answer.read()

    def _watch(self, model, text: str) -> None:
        """New words by the number of texts in which they stand. A word that somebody invents
        comes once or twice; this often, it is one in thousands."""
        for sent in set(re.findall(r"[^\W_]{3,}", text.lower())):
            word = plain(sent)
            if word and word not in model.known:
                self.window[word][sent] += 1
        self.seen += 1
        if self.seen % WINDOW == 0:
            self.windows += 1
            counts = Counter({word: spelt.total() for word, spelt in self.window.items()})
            often = [w for w, n in counts.most_common(20) if poisson.sf(n - 1, 0.5) < 0.002]
            if len(often) >= 2:
                terms = [self.window[word].most_common(1)[0][0] for word in often]
                self.alarms.append({"window": self.windows, "terms": terms})
            self.window.clear()


def application(desk: Desk) -> FastAPI:
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)

    @app.exception_handler(Refused)
    async def refused(_: Request, why: Refused) -> JSONResponse:
        return JSONResponse({"error": str(why)}, why.status)

    @app.exception_handler(HTTPException)
    async def unknown(_: Request, why: HTTPException) -> JSONResponse:
        return JSONResponse({"error": "there is no such page"}, why.status_code)

    @app.get("/health")
    @app.get("/version")
    def version() -> dict:
        return {"version": desk.model()[1]}

    @app.post("/score")
    async def score(request: Request) -> dict:
        asked = await _object(request)
        lang = asked.get("lang", LANGUAGE)
        if not isinstance(lang, str):
            raise Refused(400, "lang must be a string")
        return (await run_in_threadpool(desk.score, [_text(asked.get("text"))], lang))[0]

    @app.post("/score/batch")
    async def batch(request: Request) -> dict:
        texts = (await _object(request)).get("texts")
        if not isinstance(texts, list) or not 0 < len(texts) <= MOST_TEXTS:
            raise Refused(400, "texts must be a list of 1 to 500 strings")
        checked = [_text(one) for one in texts]
        return {"results": await run_in_threadpool(desk.score, checked, LANGUAGE)}

    @app.get("/review")
    def review(request: Request) -> dict:
        limit = request.query_params.get("limit", "20")
        if not limit.isdecimal() or not 1 <= int(limit[:4]) <= MOST_ITEMS:
            raise Refused(400, "limit must be 1 to 200")
        waiting = desk.journal.waiting()
        keys = ("id", "text", "toxicity", "action", "why")
        items = [
            {key: one[key] for key in keys} | {"disputed": one["id"] in desk.journal.labels}
            for one in waiting[: int(limit)]
        ]
        return {"waiting": len(waiting), "items": items}

    @app.post("/review/{item}")
    async def label(item: str, request: Request) -> dict:
        asked = await _object(request)
        toxic, reviewer = asked.get("toxic"), asked.get("reviewer")
        if not isinstance(toxic, bool) or not isinstance(reviewer, str) or not visible(reviewer):
            raise Refused(400, "a label has toxic, true or false, and reviewer, a name")
        if item not in desk.journal.items:
            raise Refused(404, "no such item")
        desk.journal.add({"kind": "label", "id": item, "reviewer": reviewer, "toxic": toxic})
        votes, balance = desk.journal.labels[item], desk.journal.balance(item)
        return {"id": item, "labels": len(votes), "settled": balance != 0}

    @app.get("/estimate")
    def estimate() -> dict:
        return {action: _estimate(desk.journal, action) for action in ("allow", "block")}

    @app.get("/alarms")
    def alarms() -> dict:
        return {"windows": desk.windows, "alarms": desk.alarms}

    @app.get("/metrics")
    def metrics() -> PlainTextResponse:
        values = {f'texts_total{{action="{a}"}}': desk.counts[a] for a in ACTIONS}
        values |= {"api_texts_total": desk.counts["sent"]}
        values |= {"api_failures_total": desk.counts["failed"]}
        values |= {"review_waiting": len(desk.journal.waiting())}
        return PlainTextResponse("".join(f"{name} {value}\n" for name, value in values.items()))

    return app


async def _object(request: Request) -> dict:
    try:
        found = json.loads(await request.body())
    except (ValueError, RecursionError):
        raise Refused(400, "the body is not JSON") from None
    if not isinstance(found, dict):
        raise Refused(400, "the body must be a JSON object")
    return found


def _text(sent: Any) -> str:
    if not isinstance(sent, str) or len(sent) > LONGEST or not visible(sent):
        raise Refused(422, "a text is a string of at most 20,000 characters with something to see")
    if any("\ud800" <= c <= "\udfff" for c in sent):
        raise Refused(422, "half a character is no text")
    return sent


def _estimate(journal: state.Journal, action: str) -> dict:
    items = journal.items.values()
    sampled = [i["id"] for i in items if i["why"] == "sample" and i["action"] == action]
    balances = [journal.balance(key) for key in sampled if journal.balance(key)]
    n, toxic = len(balances), sum(one > 0 for one in balances)
    low = float(beta.ppf(0.025, toxic, n - toxic + 1)) if toxic else 0.0
    high = float(beta.ppf(0.975, toxic + 1, n - toxic)) if toxic < n else 1.0
    return {"n": n, "toxic": toxic, "share": toxic / n if n else None, "low": low, "high": high}


def serve(settings: Settings, port: int) -> None:
    app = application(Desk(settings))
    uvicorn.run(app, host="127.0.0.1", port=port, log_level="error", access_log=False)
