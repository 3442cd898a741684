"""The pages of projects: the brief, a verification that runs behind the page, its report."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any

from fastapi import APIRouter
from starlette.responses import RedirectResponse, Response

from gradatim.errors import GradatimError, RequestError
from gradatim.model.projects import Figure, StageResult, Verification
from gradatim.web.context import Learner, Site, draw, page
from gradatim.web.errors import as_sentence
from gradatim.web.reports import report

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gradatim.app.everything import App

router = APIRouter(prefix="/projects", default_response_class=Response)


@dataclass
class Underway:
    """A verification as far as it has come; it may be lost at any moment, the evidence is not."""

    run: Verification
    title: str = ""  # of the stage that runs
    said: str = ""  # what that is doing
    over: bool = False
    stopped: bool = False


@dataclass
class Verifier:
    """One for a site: runs one verification at a time, behind the page."""

    app: App
    last: dict[str, Underway] = field(default_factory=dict)  # by project
    _lock: Lock = field(default_factory=Lock)

    def start(self, project_id: str) -> None:
        """Begins; RequestError while another runs, and for what cannot be verified."""
        with self._lock:
            if any(not found.over for found in self.last.values()):
                raise RequestError("a verification is running", do="wait for it, or stop it")
            folder = self.app.project_folder(project_id)
            begun = self.app.verify(folder, project_id)
            self.last[project_id] = Underway(begun.run)
        words = (self.last[project_id], begun.events)
        Thread(target=self._hear, args=words, daemon=True).start()

    def stop(self, project_id: str) -> None:
        """Ends it at the next thing that happens; what was shown is kept."""
        if project_id in self.last:
            self.last[project_id].stopped = True

    def _hear(self, underway: Underway, events: Iterator[Any]) -> None:
        try:
            for event in events:
                if underway.stopped:
                    break
                _tell(underway, event)
        except GradatimError as error:
            underway.said = as_sentence(str(error))
        finally:
            events.close()  # type: ignore[attr-defined]
            underway.over = True


def _tell(underway: Underway, event: Any) -> None:
    if isinstance(event, StageResult):
        run = underway.run
        underway.run = replace(run, results=(*run.results, event))
        underway.title = underway.said = ""
    elif not isinstance(event, Figure):
        underway.title = getattr(event, "title", underway.title)
        underway.said = getattr(event, "text", "")


@router.get("")
def projects(site: Learner) -> Response:
    """What there is to build."""
    rows = [
        (project, site.app.verified(project.id), _newest(site, project.id))
        for project in site.app.pack.projects.values()
    ]
    return page("projects.html", rows=rows, skills=site.app.pack.skills)


@router.get("/{project_id}")
def project(site: Learner, project_id: str) -> Response:
    """The brief, and where the verification stands."""
    return _project(site, project_id)


@router.post("/{project_id}/begin")
def begin(site: Learner, project_id: str) -> Response:
    """Lay the learner's folder."""
    site.app.begin_project(project_id)
    return RedirectResponse(f"/projects/{project_id}", 303)


@router.post("/{project_id}/verify")
def verify(site: Learner, project_id: str) -> Response:
    """Begin a verification of the learner's folder."""
    try:
        site.verifier.start(project_id)
    except GradatimError as error:
        return _project(site, project_id, notice=as_sentence(str(error)))
    return RedirectResponse(f"/projects/{project_id}", 303)


@router.post("/{project_id}/stop")
def stop(site: Learner, project_id: str) -> Response:
    """End the verification that runs."""
    site.verifier.stop(project_id)
    return RedirectResponse(f"/projects/{project_id}", 303)


@router.get("/{project_id}/run")
def run(site: Learner, project_id: str) -> Response:
    """How far the verification has come, as a part of the page."""
    return Response(draw("parts/run.html", **_standing(site, project_id)), media_type="text/html")


@router.get("/{project_id}/report")
def whole_report(site: Learner, project_id: str) -> Response:
    """The newest verification as a file to keep."""
    found = _newest(site, project_id)
    if found is None:
        raise RequestError("nothing was verified yet", where=project_id)
    text = report(site.app.project(project_id), found)
    name = f"{project_id}-{found.run[:8]}.html"
    told = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(text, media_type="text/html", headers=told)


def _project(site: Site, project_id: str, notice: str = "") -> Response:
    found = site.app.project(project_id)
    text = site.app.pack.brief(found).lstrip()
    first, _, rest = text.partition("\n")
    return page(
        "project.html",
        422 if notice else 200,
        brief=rest if first.startswith("# ") else text,
        folder=site.app.project_folder(project_id),
        begun=site.app.project_folder(project_id).is_dir(),
        notice=notice,
        skills=site.app.pack.skills,
        **_standing(site, project_id),
    )


def _standing(site: Site, project_id: str) -> dict[str, Any]:
    found = site.app.project(project_id)
    underway = site.verifier.last.get(project_id)
    shown = underway.run if underway else _newest(site, project_id)
    done = {result.id for result in shown.results} if shown else set()
    return {
        "project": found,
        "run": shown,
        "underway": underway if underway and not underway.over else None,
        "trouble": underway.said if underway and underway.over else "",
        "verified": site.app.verified(project_id),
        "left": [name for name in found.stages if name not in done],
    }


def _newest(site: Site, project_id: str) -> Verification | None:
    runs = site.app.verifications(project_id)
    return runs[-1] if runs else None
