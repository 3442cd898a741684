"""Where submissions are handed in: one judgement at a time, told line by line as it happens.

Keeps nothing that counts: the evidence is the app's. What stands here (pictures, the name of the
last mistake, which text was handed in last) may be lost at any moment.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from queue import SimpleQueue
from threading import Event, Lock, Thread
from typing import TYPE_CHECKING

from gradatim.errors import GradatimError
from gradatim.model import CheckResult, Outcome, Verdict

if TYPE_CHECKING:
    from gradatim.app.everything import App


@dataclass(frozen=True)
class Named:
    """The same verdict again, now with what the mistake looks like."""

    verdict: Verdict


@dataclass(frozen=True)
class Refused:
    """The judgement could not be made; the sentence says why."""

    sentence: str


News = CheckResult | Verdict | Named | Refused


def normal(text: str) -> str:
    """Text as a browser's text field holds it."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def mark(text: str) -> str:
    """A short name for exactly this text, to notice that a file changed meanwhile."""
    return hashlib.sha256(normal(text).encode("utf-8", "surrogatepass")).hexdigest()[:16]


@dataclass
class Desk:
    """One for a site; every judgement of the page goes through it."""

    app: App
    verdicts: dict[str, Verdict] = field(default_factory=dict)  # the last one of each lab
    closing: Event = field(default_factory=Event)  # set when the server is about to leave
    _handed: dict[str, str] = field(default_factory=dict)  # lab -> mark of the text judged last
    _lock: Lock = field(default_factory=Lock)
    _turn: Lock = field(default_factory=Lock)

    def claim(self, lab_id: str, text: str) -> bool:
        """True for the first who hands in this text: a save is judged once, whoever saw it."""
        with self._lock:
            new = self._handed.get(lab_id) != mark(text)
            self._handed[lab_id] = mark(text)
        return new

    def judge(self, lab_id: str) -> Iterator[News]:
        """Check what lies in the learner's folder; goes on to its end if nobody listens."""
        news: SimpleQueue[News | None] = SimpleQueue()
        Thread(target=self._work, args=(lab_id, news), daemon=True).start()
        while (item := news.get()) is not None:
            yield item

    def _work(self, lab_id: str, news: SimpleQueue[News | None]) -> None:
        try:
            with self._turn:
                self._check(lab_id, news)
        except GradatimError as error:
            news.put(Refused(str(error)))
        except BaseException:
            news.put(Refused("This is a fault of ours; the terminal shows what happened"))
            raise
        finally:
            news.put(None)

    def _check(self, lab_id: str, news: SimpleQueue[News | None]) -> None:
        verdict = self.app.check(lab_id, show=news.put)
        self.verdicts[lab_id] = verdict
        news.put(verdict)
        if verdict.outcome is Outcome.FAIL:
            self.verdicts[lab_id] = self.app.name(verdict)
            news.put(Named(self.verdicts[lab_id]))
