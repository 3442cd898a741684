"""Grades submissions one at a time and streams the results.

Its state may be lost at any time: last verdicts with their figures, and digests of the texts graded
last. The evidence is recorded by the app.
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
    """A verdict that was sent before, now with the known mistake behind it, if there is one."""

    verdict: Verdict


@dataclass(frozen=True)
class NotGraded:
    """A check that ended without a verdict, and a sentence that says why."""

    sentence: str


TURN_SECONDS = 0.1  # how often a waiting check looks whether it was stopped
STOPPED = "Stopped. Nothing was counted."
FAULT = "Something went wrong on our side; the terminal shows the details"

GradingEvent = CheckResult | CheckProgress | Verdict | Diagnosed | NotGraded


def normalized(text: str) -> str:
    """The text with line feeds only, as a browser's text field returns it."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def text_digest(text: str) -> str:
    """A digest by which a page notices that the text has changed on disk."""
    return hashlib.sha256(normalized(text).encode("utf-8", "surrogatepass")).hexdigest()[:16]


Attempt = tuple[str, str]  # learner, lab
Events = SimpleQueue[GradingEvent | None]


@dataclass
class Grader:
    """The one grader of a site. All submissions of all learners take turns."""

    closing: Event = field(default_factory=Event)  # set when the server is about to stop
    _verdicts: dict[Attempt, Verdict] = field(default_factory=dict)  # the last of each attempt
    _latest: dict[Attempt, str] = field(default_factory=dict)  # digest of the text graded last
    _running: dict[Attempt, Stop] = field(default_factory=dict)
    _lock: Lock = field(default_factory=Lock)
    _busy: Lock = field(default_factory=Lock)

    def claim(self, learner: str, lab_id: str, text: str) -> bool:
        """True for the first to submit this text, so that a save is graded once even if both the
        page and the file watcher notice it."""
        with self._lock:
            new = self._latest.get((learner, lab_id)) != text_digest(text)
            self._latest[learner, lab_id] = text_digest(text)
        return new

    def last(self, learner: str, lab_id: str) -> Verdict | None:
        """The last verdict since the server started, with its figures."""
        return self._verdicts.get((learner, lab_id))

    def stop(self, learner: str, lab_id: str) -> None:
        """Stops the running check, if any; it then ends without a verdict and does not count."""
        with self._lock:
            running = self._running.get((learner, lab_id))
        if running is not None:
            running.ask()

    def grade(self, app: App, lab_id: str) -> Iterator[GradingEvent]:
        """Grades the learner's file. Runs to the end even if nobody reads the events, unless the
        same file is submitted again: then only the newer text is graded."""
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
            if self._running.get(attempt) is stop:  # else a newer text is being graded
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
        """Sends the known mistake behind a failure, unless the next check has begun by then."""
        try:
            stop.raise_if_asked()
            named = app.diagnose(verdict, stop=stop)
        except GradatimError:
            if not stop.asked:
                raise
            return
        self._verdicts[attempt] = named
        events.put(Diagnosed(named))
