"""The pages of projects: the brief, a verification in the background, its report."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.responses import RedirectResponse, Response

from gradatim.errors import GradatimError, RequestError
from gradatim.model import Project
from gradatim.model.curriculum import OWN_DATA
from gradatim.model.projects import Verification
from gradatim.web.formats import as_sentence
from gradatim.web.reports import report
from gradatim.web.site import Learner, Site, download, draw, page

router = APIRouter(prefix="/projects", default_response_class=Response)


@router.get("")
def projects(site: Learner) -> Response:
    """All projects."""
    rows = [
        (project, site.app.verified(project.id), _newest(site, project.id))
        for project in site.app.pack.projects.values()
    ]
    return page("projects.html", rows=rows, skills=site.app.pack.skills)


@router.get("/{project_id}")
def project(site: Learner, project_id: str) -> Response:
    """The brief, and the state of the verification."""
    return _project(site, project_id)


@router.post("/{project_id}/begin")
def begin(site: Learner, project_id: str) -> Response:
    """Create the learner's folder."""
    site.app.begin_project(project_id)
    return RedirectResponse(f"/projects/{project_id}", 303)


@router.post("/{project_id}/verify")
def verify(site: Learner, project_id: str) -> Response:
    """Start a verification of the learner's folder."""
    try:
        site.verifier.start(site.app, project_id)
    except GradatimError as error:
        return _project(site, project_id, notice=as_sentence(str(error)))
    return RedirectResponse(f"/projects/{project_id}", 303)


@router.post("/{project_id}/stop")
def stop(site: Learner, project_id: str) -> Response:
    """Stop the running verification."""
    site.verifier.stop(site.app.learner, project_id)
    return RedirectResponse(f"/projects/{project_id}", 303)


@router.get("/{project_id}/run")
def run(site: Learner, project_id: str) -> Response:
    """The progress of the verification, as a fragment of the page."""
    return Response(draw("parts/run.html", **_status(site, project_id)), media_type="text/html")


@router.get("/{project_id}/report")
def download_report(site: Learner, project_id: str) -> Response:
    """The newest verification as a file."""
    found = _newest(site, project_id)
    if found is None:
        raise RequestError("nothing has been verified yet", where=project_id)
    text = report(site.app.project(project_id), found)
    return download(text, "text/html", f"{project_id}-{found.run[:8]}.html")


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
        own=_on_own_data(site, found),
        **_status(site, project_id),
    )


def _on_own_data(site: Site, project: Project) -> dict[str, Any] | None:
    """The stage on the learner's own data: what it requires, and its last run."""
    if not project.own_data_minutes:
        return None
    asks = site.app.pack.stage_requirements(project.on_own_data()).get(OWN_DATA, "")
    return {
        "asks": asks,
        "minutes": project.own_data_minutes,
        "run": site.app.on_own_data(project.id),
    }


def _status(site: Site, project_id: str) -> dict[str, Any]:
    found = site.app.project(project_id)
    progress = site.verifier.progress(site.app.learner, project_id)
    run = progress.run if progress else _newest(site, project_id)
    done = {result.id for result in run.results} if run else set()
    return {
        "project": found,
        "run": run,
        "progress": progress if progress and not progress.ended else None,
        "trouble": progress.message if progress and progress.ended else "",
        "verified": site.app.verified(project_id),
        "stages": site.app.stages(project_id),
        "left": [name for name in found.stages if name not in done],
    }


def _newest(site: Site, project_id: str) -> Verification | None:
    runs = site.app.verifications(project_id)
    return runs[-1] if runs else None
