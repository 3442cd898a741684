"""The running service without HTTP: answers, windows of traffic, the queue and its order."""

import asyncio
import random
import threading
import uuid
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from moderation import drift, review
from moderation.endpoint import Endpoint
from moderation.errors import ModerationError
from moderation.normal import Word
from moderation.registry import Registry
from moderation.scorer import Answer, Scorer
from moderation.store import Item, Store

LOOK = 0.5  # seconds between two looks at the pointer
ENGLISH = "en"
RECENT = 2000  # waiting items that are put in order; older ones come after them


@dataclass(frozen=True)
class Settings:
    state: Path
    api_url: str | None = None
    api_timeout: float = 1.0
    api_budget: int = 1000
    sample_rate: float = 0.02


class Engine:
    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.store = Store(settings.state)
        self.registry = Registry(settings.state)
        url = settings.api_url
        self.endpoint = Endpoint(url, settings.api_timeout) if url else None
        self.counts: Counter[str] = Counter()
        self.windows, self.alarms = 0, list[drift.Alarm]()
        self._window: list[Sequence[Word]] = []
        self._lock = threading.Lock()
        self._scorer: Scorer | None = None
        self._stamp = -1
        self.refresh()

    @property
    def scorer(self) -> Scorer:
        if self._scorer is None:
            raise ModerationError("there is no model yet: train one", 503)
        return self._scorer

    @property
    def ready(self) -> bool:
        return self._scorer is not None

    def refresh(self) -> None:
        """Loads the version in use, if it is another one."""
        stamp = self.registry.stamp()
        if stamp == self._stamp:
            return
        name = self.registry.in_use()
        if name and (self._scorer is None or self._scorer.name != name):
            self._scorer = Scorer(name, self.registry.load(name))
        self._stamp = stamp

    async def follow(self) -> None:
        """Looks at the pointer for ever."""
        while True:
            await asyncio.sleep(LOOK)
            with suppress(OSError, ValueError, KeyError):  # the next look comes soon
                await asyncio.to_thread(self.refresh)

    async def answer(self, texts: Sequence[str], lang: str = ENGLISH) -> list[tuple[str, Answer]]:
        """An id and an answer for each text. All come from one version."""
        scorer = self.scorer
        answers = await asyncio.to_thread(scorer.first, texts)
        if lang != ENGLISH:
            answers = [replace(each, action="review") for each in answers]
        elif self.endpoint:
            answers = await self._second(scorer, self.endpoint, texts, answers)
        return await asyncio.to_thread(self._finish, scorer, texts, answers, lang == ENGLISH)

    async def _second(
        self, scorer: Scorer, endpoint: Endpoint, texts: Sequence[str], answers: list[Answer]
    ) -> list[Answer]:
        """The answers after a second opinion on those that are worth one, best first."""
        wanted = [at for at, each in enumerate(answers) if scorer.wants_opinion(each)]
        wanted.sort(key=lambda at: -answers[at].gain)
        sent: list[int] = []
        if wanted and not endpoint.resting:
            budget = self.settings.api_budget
            granted = await asyncio.to_thread(self.store.spend, len(wanted), budget)
            sent = wanted[:granted]
        opinions = await endpoint.opinions([texts[at] for at in sent]) if sent else None
        found = dict(zip(sent, opinions or (), strict=False))
        self.counts["sent"] += len(sent)
        self.counts["failures"] += len(wanted) - len(found)
        changed = list(answers)
        for at in wanted:
            given = found.get(at)
            changed[at] = (
                replace(answers[at], degraded=True)
                if given is None
                else scorer.with_opinion(answers[at], given)
            )
        return changed

    def _finish(
        self, scorer: Scorer, texts: Sequence[str], answers: Sequence[Answer], english: bool
    ) -> list[tuple[str, Answer]]:
        """Reasons and ids; then everything that is counted or remembered."""
        done = [
            (uuid.uuid4().hex[:16], scorer.explained(text, answer))
            for text, answer in zip(texts, answers, strict=True)
        ]
        items = [
            Item(name, text, answer.toxicity, answer.action, why, answer.gain)
            for text, (name, answer) in zip(texts, done, strict=True)
            if (why := self._why(answer))
        ]
        if items:
            self.store.queue(items, scorer.name)
        with self._lock:
            self.counts.update(answer.action for _, answer in done)
            for _, answer in done:
                self._watch(scorer, answer.words if english else ())
        return done

    def _why(self, answer: Answer) -> str | None:
        if answer.action == "review":
            return "uncertain"
        return "sample" if random.random() < self.settings.sample_rate else None

    def _watch(self, scorer: Scorer, words: Sequence[Word]) -> None:
        """Puts a text into the window, and judges the window if that fills it."""
        self._window.append(words)
        if len(self._window) < drift.WINDOW:
            return
        self.windows += 1
        model = scorer.model
        alarm = drift.judge(self.windows, self._window, model.knows, model.novel_limit)
        self.alarms += [alarm] if alarm else []
        self._window = []

    def queue(self) -> list[Item]:
        """The items that wait, the most useful first."""
        scorer, items = self._scorer, self.store.waiting()
        if scorer is None:
            return items
        recent = review.order(items[-RECENT:], scorer.new_words)
        return recent + items[:-RECENT]
