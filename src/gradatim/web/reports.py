"""The report of a verification as one self-contained HTML file."""

from __future__ import annotations

from pathlib import Path

from gradatim.errors import RequestError
from gradatim.model import Project
from gradatim.model.projects import Verification
from gradatim.web.site import draw


def report(project: Project, run: Verification) -> str:
    """The report as HTML text."""
    done = {result.id for result in run.results}
    left = [name for name in project.stages if name not in done]
    return draw("report.html", project=project, run=run, left=left)


def write(path: Path, project: Project, run: Verification) -> None:
    """Writes the report to a file; RequestError if that is not possible."""
    try:
        path.write_text(report(project, run), encoding="utf-8")
    except OSError as error:
        what = f"the report cannot be written ({error.strerror})"
        raise RequestError(what, where=str(path), do="choose another file") from error
