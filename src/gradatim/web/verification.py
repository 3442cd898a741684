"""Runs verifications of projects in the background while the page shows their progress."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any

from gradatim.errors import GradatimError, RequestError
from gradatim.model.projects import Figure, StageResult, Verification
from gradatim.web.formats import as_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gradatim.app.app import App


@dataclass
class Progress:
    """The progress of a verification; no evidence depends on it."""

    run: Verification
    title: str = ""  # of the running stage
    message: str = ""  # from that stage, or why the run ended
    ended: bool = False
    stopped: bool = False


@dataclass
class Verifier:
    """Runs one verification at a time in the background; one verifier for each site."""

    _progress: dict[tuple[str, str], Progress] = field(default_factory=dict)  # learner, project
    _lock: Lock = field(default_factory=Lock)

    def progress(self, learner: str, project_id: str) -> Progress | None:
        """The progress of a learner's last verification of a project since the server started."""
        return self._progress.get((learner, project_id))

    def start(self, app: App, project_id: str) -> None:
        """RequestError while another runs, and for a project that cannot be verified."""
        with self._lock:
            if any(not progress.ended for progress in self._progress.values()):
                raise RequestError("a verification is running", do="wait for it, or stop it")
            begun = app.verify(app.project_folder(project_id), project_id)
            progress = self._progress[app.learner, project_id] = Progress(begun.run)
        Thread(target=self._follow, args=(progress, begun.events), daemon=True).start()

    def stop(self, learner: str, project_id: str) -> None:
        """Stops it at the next event; the results so far are kept."""
        if progress := self.progress(learner, project_id):
            progress.stopped = True

    def _follow(self, progress: Progress, events: Iterator[Any]) -> None:
        try:
            for event in events:
                if progress.stopped:
                    break
                _update(progress, event)
        except GradatimError as error:
            progress.message = as_sentence(str(error))
        finally:
            events.close()  # type: ignore[attr-defined]
            progress.ended = True


def _update(progress: Progress, event: Any) -> None:
    if isinstance(event, StageResult):
        run = progress.run
        progress.run = replace(run, results=(*run.results, event))
        progress.title = progress.message = ""
    elif not isinstance(event, Figure):
        progress.title = getattr(event, "title", progress.title)
        progress.message = getattr(event, "text", "")
