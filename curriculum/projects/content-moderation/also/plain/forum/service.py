"""What the server does for a request, without HTTP."""

import random
import threading
import uuid
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from forum import store, versions
from forum.drift import Watch
from forum.endpoint import Endpoint, weighed
from forum.measures import interval
from forum.plain_form import visible
from forum.scorer import LONGEST, Scorer, load
from forum.thresholds import ACTIONS, action

MOST_TEXTS, MOST_ITEMS = 500, 200


class Refused(Exception):
    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status


@dataclass(frozen=True)
class Options:
    state: Path
    endpoint: Endpoint | None = None
    budget: int = 1000
    sample_rate: float = 0.02


class Service:
    """Everything that is shared between requests."""

    def __init__(self, options: Options) -> None:
        self.options, self.watch, self.counts = options, Watch(), Counter[str]()
        self._loaded: Scorer | None = None
        self._alone, self._dice = threading.Lock(), random.SystemRandom()

    def scorer(self) -> Scorer:
        name = versions.in_use(self.options.state)
        if name is None:
            raise Refused(503, "no model is in use yet; run train first")
        with self._alone:
            if self._loaded is None or self._loaded.version != name:
                self._loaded = load(self.options.state, name)
            return self._loaded

    # Scoring -----------------------------------------------------------------------------------

    def score(self, asked: Any) -> dict:
        if not isinstance(asked, dict):
            raise Refused(400, "the body must be an object with a text")
        lang = asked.get("lang", "en")
        if not isinstance(lang, str):
            raise Refused(400, "'lang' must be a text")
        return self._answers([_text(asked.get("text"))], lang)[0]

    def batch(self, asked: Any) -> dict:
        texts = asked.get("texts") if isinstance(asked, dict) else None
        if not isinstance(texts, list) or not 1 <= len(texts) <= MOST_TEXTS:
            raise Refused(400, f"'texts' must be a list of 1 to {MOST_TEXTS} texts")
        return {"results": self._answers([_text(one) for one in texts], "en")}

    def _answers(self, texts: Sequence[str], lang: str) -> list[dict]:
        scorer = self.scorer()
        answers = [scorer.answer(text, lang) for text in texts]
        if self.options.endpoint and lang == "en":
            self._ask(scorer, texts, answers)
        for answer in answers:
            answer["id"] = uuid.uuid4().hex
        self._keep(texts, answers)
        with self._alone:
            for text, answer in zip(texts, answers, strict=True):
                self.counts[answer["action"]] += 1
                self.counts["failures"] += answer["degraded"]
                if lang == "en":
                    self.watch.see(text, scorer)
        return answers

    def _ask(self, scorer: Scorer, texts: Sequence[str], answers: Sequence[dict]) -> None:
        """A second opinion where a person would have to look."""
        unsure = [n for n, one in enumerate(answers) if one["action"] == "review"]
        if not unsure:
            return
        with store.opened(self.options.state) as queue:
            granted = store.reserve(queue, len(unsure), self.options.budget)
        with self._alone:
            self.counts["sent"] += granted
        asked = unsure[:granted]
        opinions = self.options.endpoint.opinions([texts[n] for n in asked]) if asked else []
        for n in unsure:
            answers[n]["degraded"] = True
        for n, flagged in zip(asked, opinions, strict=True):
            if flagged is not None:
                toxicity = weighed(answers[n]["toxicity"], flagged)
                taken = action(toxicity, scorer.bounds)
                found = {"toxicity": toxicity, "action": taken, "used_api": True}
                answers[n].update(found, degraded=False)

    def _keep(self, texts: Sequence[str], answers: Sequence[dict]) -> None:
        """What a person should see: the doubtful ones, and a random few of the others."""
        items = []
        for text, one in zip(texts, answers, strict=True):
            sampled = self._dice.random() < self.options.sample_rate
            if one["action"] == "review" or sampled:
                why = "uncertain" if one["action"] == "review" else "sample"
                items.append((one["id"], text, one["toxicity"], one["action"], why))
        if items:
            with store.opened(self.options.state) as queue:
                store.add(queue, items)

    # People ------------------------------------------------------------------------------------

    def review(self, limit: str) -> dict:
        if not (limit.isascii() and limit.isdigit() and 1 <= int(limit[:5]) <= MOST_ITEMS):
            raise Refused(400, f"'limit' must be a number from 1 to {MOST_ITEMS}")
        with store.opened(self.options.state) as queue:
            rows = store.first(queue, int(limit))
            keys = ("id", "text", "toxicity", "action", "why")
            items = [
                {key: row[key] for key in keys} | {"disputed": row["labels"] > 0} for row in rows
            ]
            return {"waiting": store.waiting(queue), "items": items}

    def label(self, item: str, asked: Any) -> dict:
        if not isinstance(asked, dict) or not isinstance(asked.get("toxic"), bool):
            raise Refused(400, "'toxic' must be true or false")
        reviewer = asked.get("reviewer")
        if not isinstance(reviewer, str) or not 1 <= len(reviewer) <= 100 or not visible(reviewer):
            raise Refused(400, "'reviewer' must be a name of at most 100 letters")
        with store.opened(self.options.state) as queue:
            row = store.label(queue, item, _storable(reviewer), asked["toxic"])
            if row is None:
                raise Refused(404, "no such item was ever in the queue")
            return {"id": item, "labels": row["labels"], "settled": row["balance"] != 0}

    def estimate(self) -> dict:
        found = {}
        with store.opened(self.options.state) as queue:
            for taken in ("allow", "block"):
                n, toxic = store.sampled(queue, taken)
                low, high = interval(toxic, n) if n else (0.0, 1.0)
                share = toxic / n if n else None
                found[taken] = {"n": n, "toxic": toxic, "share": share, "low": low, "high": high}
        return found

    # Watching ----------------------------------------------------------------------------------

    def alarms(self) -> dict:
        with self._alone:
            return {"windows": self.watch.windows, "alarms": list(self.watch.alarms)}

    def metrics(self) -> str:
        with store.opened(self.options.state) as queue:
            waiting = store.waiting(queue)
        with self._alone:
            lines = [f'texts_total{{action="{a}"}} {self.counts[a]}' for a in ACTIONS]
            lines.append(f"api_texts_total {self.counts['sent']}")
            lines.append(f"api_failures_total {self.counts['failures']}")
        return "\n".join([*lines, f"review_waiting {waiting}"]) + "\n"


def _text(sent: Any) -> str:
    """A text that can be scored. What is said about another does not repeat it."""
    if not isinstance(sent, str):
        raise Refused(400, "'text' must be a text")
    if len(sent) > LONGEST:
        raise Refused(413, f"a text has at most {LONGEST} code points")
    if not visible(_storable(sent)):
        raise Refused(400, "there is nothing to see in this text")
    return sent


def _storable(text: str) -> str:
    """JSON can hold halves of characters, which UTF-8 cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise Refused(400, "a text must not hold half of a character") from None
    return text
