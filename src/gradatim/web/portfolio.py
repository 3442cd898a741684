"""The page of the portfolio: its claims, what it leaves out, and a preview of the site."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import RedirectResponse, Response

from gradatim.errors import GradatimError, RequestError
from gradatim.model.portfolio import plain
from gradatim.web.formats import as_sentence
from gradatim.web.site import Learner, Site, page

router = APIRouter(prefix="/portfolio", default_response_class=Response)

TYPES = {".html": "text/html", ".css": "text/css", ".json": "application/json"}


@router.get("")
def portfolio(site: Learner, built: int = 0) -> Response:
    """The claims, and what prevents others."""
    return _page(site, built=bool(built))


@router.post("")
def build(site: Learner) -> Response:
    """Write the files into the learner's folder."""
    try:
        site.app.build_portfolio()
    except GradatimError as error:
        return _page(site, notice=as_sentence(str(error)))
    return RedirectResponse("/portfolio?built=1", 303)


@router.get("/site/{name:path}")
def preview(site: Learner, name: str) -> Response:
    """A file of the site as it would be written now."""
    files = site.app.portfolio_files()
    text = files.get(f"site/{name or 'index.html'}")
    if text is None:
        raise RequestError("the portfolio has no such page", where=name)
    return Response(text, media_type=TYPES["." + (name or "index.html").rpartition(".")[2]])


def _page(site: Site, notice: str = "", built: bool = False) -> Response:
    try:
        found = site.app.portfolio()
        differences = site.app.check_portfolio() if site.app.has_portfolio else None
    except GradatimError as error:
        found, differences, notice = None, None, notice or as_sentence(str(error))
    begun = {
        project: sum(result.outcome == "PASS" for result in runs[-1].results)
        for project in site.app.pack.projects.values()
        if (runs := site.app.verifications(project.id)) and not site.app.verified(project.id)
    }
    return page(
        "portfolio.html",
        422 if notice else 200,
        portfolio=found,
        differences=differences,
        built=built,
        notice=notice,
        begun=begun,
        plain=plain,
        folder=site.app.portfolio_folder,
        file=site.app.portfolio_file,
    )
