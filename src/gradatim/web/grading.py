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

from gradatim.app.stop import Stop
from gradatim.errors import GradatimError
from gradatim.model import CheckProgress, CheckResult, Outcome, Verdict

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


TURN_SECONDS = 0.1  # between two looks whether somebody has stopped waiting for their turn
STOPPED = "Stopped. Nothing was counted."
FAULT = "Something went wrong on our side; the terminal shows the details"

GradingEvent = CheckResult | CheckProgress | Verdict | Diagnosed | NotGraded


def normalized(text: str) -> str:
    """Text as a browser's text field holds it."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def text_digest(text: str) -> str:
    """Changes with the text, so that a page notices a change on disk."""
    return hashlib.sha256(normalized(text).encode("utf-8", "surrogatepass")).hexdigest()[:16]


Attempt = tuple[str, str]  # learner, lab
Events = SimpleQueue[GradingEvent | None]


@dataclass
class Grader:
    """Every submission of a site goes through its one grader, whoever submits it."""

    closing: Event = field(default_factory=Event)  # set when the server is about to leave
    _verdicts: dict[Attempt, Verdict] = field(default_factory=dict)  # the last ones
    _latest: dict[Attempt, str] = field(default_factory=dict)  # digests of the texts graded last
    _running: dict[Attempt, Stop] = field(default_factory=dict)
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

    def stop(self, learner: str, lab_id: str) -> None:
        """End the check that runs, if one does; without a verdict, nothing of it counts."""
        with self._lock:
            running = self._running.get((learner, lab_id))
        if running is not None:
            running.ask()

    def grade(self, app: App, lab_id: str) -> Iterator[GradingEvent]:
        """Grade the learner's file; runs to its end even if nobody reads the events, unless the
        same file is graded again by then: only its newest text is of interest."""
        events: Events = SimpleQueue()
        attempt, stop = (app.learner, lab_id), Stop()
        with self._lock:
            earlier = self._running.get(attempt)
            self._running[attempt] = stop
        if earlier is not None:
            earlier.ask()
        Thread(target=self._run, args=(app, lab_id, events, stop), daemon=True).start()
        while (event := events.get()) is not None:
            yield event

    def _run(self, app: App, lab_id: str, events: Events, stop: Stop) -> None:
        attempt = app.learner, lab_id
        try:
            while not self._busy.acquire(timeout=TURN_SECONDS):
                stop.raise_if_asked()
            try:
                self._check(app, lab_id, events, stop)
            finally:
                self._busy.release()
        except GradatimError as error:
            if self._running.get(attempt) is stop:  # else somebody waits for a newer text
                events.put(NotGraded(STOPPED if stop.asked else str(error)))
        except BaseException:
            events.put(NotGraded(FAULT))
            raise
        finally:
            with self._lock:
                if self._running.get(attempt) is stop:
                    del self._running[attempt]
            events.put(None)

    def _check(self, app: App, lab_id: str, events: Events, stop: Stop) -> None:
        attempt = app.learner, lab_id
        stop.raise_if_asked()
        verdict = app.check(lab_id, show=events.put, stop=stop, watch=events.put)
        self._verdicts[attempt] = verdict
        events.put(verdict)
        if verdict.outcome is Outcome.FAIL:
            self._diagnose(app, attempt, verdict, events, stop)

    def _diagnose(
        self, app: App, attempt: Attempt, verdict: Verdict, events: Events, stop: Stop
    ) -> None:
        """The name of the mistake, unless the next check has begun by then."""
        try:
            stop.raise_if_asked()
            named = app.diagnose(verdict, stop=stop)
        except GradatimError:
            if not stop.asked:
                raise
            return
        self._verdicts[attempt] = named
        events.put(Diagnosed(named))
