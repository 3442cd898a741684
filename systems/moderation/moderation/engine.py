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
from moderation.normalise import Word
from moderation.registry import Registry
from moderation.scorer import ENGLISH, NO_MODEL, Answer, Scorer
from moderation.store import Item, Store

POLL_S = 0.5  # seconds between checks of the version in use
CLEANUP_EVERY = 7200  # checks between deletions of old items: one hour
MAX_ORDERED = 2000  # newest waiting items, which are ordered; older ones follow unordered


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

    async def poll(self) -> None:
        """Keeps loading new versions and deleting old items, until it is cancelled."""
        for check in count():
            with suppress(OSError, ValueError, KeyError, ModerationError):  # the next check is soon
                if check % CLEANUP_EVERY == 0:
                    await asyncio.to_thread(self.store.delete_older, self.settings.keep_days)
                await asyncio.to_thread(self.refresh)
            await asyncio.sleep(POLL_S)

    async def answer(self, texts: Sequence[str], lang: str = ENGLISH) -> list[tuple[str, Answer]]:
        """An id and an answer for each text, all from the same version."""
        scorer = self.scorer
        answers = await asyncio.to_thread(scorer.score, texts, lang)
        if lang == ENGLISH and self.endpoint:
            answers = await self._add_opinions(scorer, self.endpoint, texts, answers)
        return await asyncio.to_thread(self._finish, scorer, texts, answers)

    def appeal(self, name: str, text: str | None, lang: str) -> Item:
        """The item, which now waits for a second person. A text that was not queued has to be sent
        again, because it was not stored."""
        if text and not self.store.item(name):
            [one] = self.scorer.score([text], lang)
            item = Item(name, text, one.toxicity, one.action, "appeal", one.gain)
            self.store.queue([item], one.model_version)
        return self.store.appeal(name)

    async def _add_opinions(
        self, scorer: Scorer, endpoint: Endpoint, texts: Sequence[str], answers: list[Answer]
    ) -> list[Answer]:
        """The answers with second opinions; if the budget is short, largest gains come first."""
        wanted = [at for at, each in enumerate(answers) if scorer.wants_opinion(each)]
        wanted.sort(key=lambda at: -answers[at].gain)
        granted, budget = 0, self.settings.api_budget
        if wanted and not endpoint.cooling_down:
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
        explained = map(scorer.explain, texts, answers)
        done = [(uuid.uuid4().hex[:16], each) for each in explained]
        items = [
            Item(name, text, each.toxicity, each.action, reason, each.gain)
            for text, (name, each) in zip(texts, done, strict=True)
            if (reason := self._queue_reason(each))
        ]
        if items:
            self.store.queue(items, scorer.name)
        with self._lock:
            for answer in answers:
                self.counts[answer.action] += 1
                self._add_to_window(scorer, () if answer.foreign else answer.words)
        return done

    def _queue_reason(self, answer: Answer) -> str | None:
        if answer.action == "review":
            return "uncertain"
        return "sample" if random.random() < self.settings.sample_rate else None

    def _add_to_window(self, scorer: Scorer, words: Sequence[Word]) -> None:
        """Adds a text to the window, and judges the window once it is full."""
        self._window.append(words)
        if len(self._window) < drift.WINDOW:
            return
        self.windows += 1
        model, window, self._window = scorer.model, self._window, []
        alarm = drift.check_window(self.windows, window, model.is_known, model.novel_limit)
        self.alarms += [alarm] if alarm else []

    def queue(self, reviewer: str = "") -> list[Item]:
        """The items waiting for this reviewer, the most useful first."""
        items = self.store.waiting(reviewer)
        if self.current is None:
            return items
        return review.order(items[-MAX_ORDERED:], self.current.new_words) + items[:-MAX_ORDERED]
