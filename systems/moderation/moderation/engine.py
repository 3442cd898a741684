"""The running service without HTTP: answers, traffic windows, and the queue in order."""

import asyncio
import random
import threading
import uuid
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from moderation import drift, review
from moderation.endpoint import Endpoint
from moderation.errors import ModerationError
from moderation.normal import Word
from moderation.registry import Registry
from moderation.scorer import ENGLISH, NO_MODEL, Answer, Scorer
from moderation.store import Item, Store

LOOK = 0.5  # seconds between checks of the version in use
FORGET = 7200  # checks between deletions of old items: one hour
RECENT = 2000  # newest waiting items, which are ordered; older ones follow unordered


@dataclass(frozen=True)
class Settings:
    state: Path
    api_url: str | None = None
    api_timeout: float = 1.0
    api_budget: int = 1000
    sample_rate: float = 0.02
    database: str | None = None
    keep_days: float = 365


class Engine:
    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.store = Store(settings.state, settings.database)
        self.registry = Registry(settings.state)
        url = settings.api_url
        self.endpoint = Endpoint(url, settings.api_timeout) if url else None
        self.counts: Counter[str] = Counter()
        self.windows, self.alarms = 0, list[drift.Alarm]()
        self._window: list[Sequence[Word]] = []
        self._lock = threading.Lock()
        self.current: Scorer | None = None
        self.refresh()

    @property
    def scorer(self) -> Scorer:
        if self.current is None:
            raise ModerationError(NO_MODEL, 503)
        return self.current

    def refresh(self) -> None:
        """Loads the version in use if it has changed."""
        name = self.registry.in_use()
        if name and (self.current is None or self.current.name != name):
            self.current = Scorer(name, self.registry.load(name))

    async def follow(self) -> None:
        """Keeps loading new versions and deleting old items, until it is cancelled."""
        for look in count():
            with suppress(OSError, ValueError, KeyError, ModerationError):  # the next check is soon
                if look % FORGET == 0:
                    await asyncio.to_thread(self.store.forget, self.settings.keep_days)
                await asyncio.to_thread(self.refresh)
            await asyncio.sleep(LOOK)

    async def answer(self, texts: Sequence[str], lang: str = ENGLISH) -> list[tuple[str, Answer]]:
        """An id and an answer for each text, all from the same version."""
        scorer = self.scorer
        answers = await asyncio.to_thread(scorer.first, texts, lang)
        if lang == ENGLISH and self.endpoint:
            answers = await self._second(scorer, self.endpoint, texts, answers)
        return await asyncio.to_thread(self._finish, scorer, texts, answers)

    def appeal(self, name: str, text: str | None, lang: str) -> Item:
        """The item, which now waits for a second person. A text that was not queued has to be sent
        again, because it was not stored."""
        if text and not self.store.item(name):
            [one] = self.scorer.first([text], lang)
            item = Item(name, text, one.toxicity, one.action, "appeal", one.gain)
            self.store.queue([item], one.model_version)
        return self.store.appeal(name)

    async def _second(
        self, scorer: Scorer, endpoint: Endpoint, texts: Sequence[str], answers: list[Answer]
    ) -> list[Answer]:
        """The answers with second opinions; if the budget is short, largest gains come first."""
        wanted = [at for at, each in enumerate(answers) if scorer.wants_opinion(each)]
        wanted.sort(key=lambda at: -answers[at].gain)
        granted, budget = 0, self.settings.api_budget
        if wanted and not endpoint.resting:
            granted = await asyncio.to_thread(self.store.spend, len(wanted), budget)
        sent = wanted[:granted]
        opinions = await endpoint.opinions([texts[at] for at in sent]) if sent else None
        found = dict(zip(sent, opinions or (), strict=False))
        self.counts["sent"] += len(sent)
        self.counts["failures"] += len(wanted) - len(found)
        changed = list(answers)
        for at in wanted:
            changed[at] = scorer.with_opinion(answers[at], found.get(at))
        return changed

    def _finish(
        self, scorer: Scorer, texts: Sequence[str], answers: Sequence[Answer]
    ) -> list[tuple[str, Answer]]:
        """Adds reasons and ids, then updates the queue, the counters and the window."""
        explained = map(scorer.explained, texts, answers)
        done = [(uuid.uuid4().hex[:16], each) for each in explained]
        items = [
            Item(name, text, each.toxicity, each.action, why, each.gain)
            for text, (name, each) in zip(texts, done, strict=True)
            if (why := self._why(each))
        ]
        if items:
            self.store.queue(items, scorer.name)
        with self._lock:
            for answer in answers:
                self.counts[answer.action] += 1
                self._watch(scorer, () if answer.foreign else answer.words)
        return done

    def _why(self, answer: Answer) -> str | None:
        if answer.action == "review":
            return "uncertain"
        return "sample" if random.random() < self.settings.sample_rate else None

    def _watch(self, scorer: Scorer, words: Sequence[Word]) -> None:
        """Adds a text to the window, and judges the window once it is full."""
        self._window.append(words)
        if len(self._window) < drift.WINDOW:
            return
        self.windows += 1
        model, window, self._window = scorer.model, self._window, []
        alarm = drift.judge(self.windows, window, model.knows, model.novel_limit)
        self.alarms += [alarm] if alarm else []

    def queue(self, reviewer: str = "") -> list[Item]:
        """The items waiting for this reviewer, the most useful first."""
        items = self.store.waiting(reviewer)
        if self.current is None:
            return items
        return review.order(items[-RECENT:], self.current.new_words) + items[:-RECENT]
