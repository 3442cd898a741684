"""Grades submissions one at a time and streams the results.

Holds only what may be lost: figures, the name of the last mistake, and which text was graded last.
The evidence is the app's.
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
    from gradatim.app.app import App


@dataclass(frozen=True)
class Diagnosed:
    """The same verdict again, now with the known mistake behind it, if there is one."""

    verdict: Verdict


@dataclass(frozen=True)
class NotGraded:
    """There is no verdict; the sentence says why."""

    sentence: str


FAULT = "Something went wrong on our side; the terminal shows the details"

GradingEvent = CheckResult | Verdict | Diagnosed | NotGraded


def normalized(text: str) -> str:
    """Text as a browser's text field holds it."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def text_digest(text: str) -> str:
    """Changes with the text, so that a page notices a change on disk."""
    return hashlib.sha256(normalized(text).encode("utf-8", "surrogatepass")).hexdigest()[:16]


Attempt = tuple[str, str]  # learner, lab


@dataclass
class Grader:
    """Every submission of a site goes through its one grader, whoever submits it."""

    closing: Event = field(default_factory=Event)  # set when the server is about to leave
    _verdicts: dict[Attempt, Verdict] = field(default_factory=dict)  # the last ones
    _latest: dict[Attempt, str] = field(default_factory=dict)  # digests of the texts graded last
    _lock: Lock = field(default_factory=Lock)
    _busy: Lock = field(default_factory=Lock)

    def claim(self, learner: str, lab_id: str, text: str) -> bool:
        """True for the first to submit this text: a save is graded once, whoever noticed it."""
        with self._lock:
            new = self._latest.get((learner, lab_id)) != text_digest(text)
            self._latest[learner, lab_id] = text_digest(text)
        return new

    def last(self, learner: str, lab_id: str) -> Verdict | None:
        """The last verdict on a learner's work, with its figures, if it came since the start."""
        return self._verdicts.get((learner, lab_id))

    def grade(self, app: App, lab_id: str) -> Iterator[GradingEvent]:
        """Grade the learner's file; runs to its end even if nobody reads the events."""
        events: SimpleQueue[GradingEvent | None] = SimpleQueue()
        Thread(target=self._run, args=(app, lab_id, events), daemon=True).start()
        while (event := events.get()) is not None:
            yield event

    def _run(self, app: App, lab_id: str, events: SimpleQueue[GradingEvent | None]) -> None:
        try:
            with self._busy:
                self._check(app, lab_id, events)
        except GradatimError as error:
            events.put(NotGraded(str(error)))
        except BaseException:
            events.put(NotGraded(FAULT))
            raise
        finally:
            events.put(None)

    def _check(self, app: App, lab_id: str, events: SimpleQueue[GradingEvent | None]) -> None:
        verdict = app.check(lab_id, show=events.put)
        self._verdicts[app.learner, lab_id] = verdict
        events.put(verdict)
        if verdict.outcome is Outcome.FAIL:
            named = self._verdicts[app.learner, lab_id] = app.diagnose(verdict)
            events.put(Diagnosed(named))
