"""Builds the FastAPI app: guard, compression, then the routes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi import FastAPI
from starlette.middleware.gzip import GZipMiddleware
from starlette.responses import RedirectResponse, Response

from gradatim.web import (
    activity,
    api,
    assets,
    chapters,
    completions,
    credits,
    defend,
    drills,
    errors,
    exercises,
    explore,
    feedback,
    interview,
    jobs,
    labs,
    notes,
    outputs,
    placement,
    plan,
    portfolio,
    progress,
    projects,
    review,
    roadmap,
    search,
    settings,
    skills,
    today,
)
from gradatim.web.grading import Grader
from gradatim.web.guard import Guard
from gradatim.web.look import Look
from gradatim.web.site import Site
from gradatim.web.verification import Verifier

if TYPE_CHECKING:
    from gradatim.app.app import App


def create(app: App, token: str = "") -> FastAPI:
    """The site for `app`; with a token, only for requests that have it."""
    site = FastAPI(title="Gradatim", docs_url=None, redoc_url=None, openapi_url=None)
    site.state.site = Site(app, Grader(), Verifier())
    site.mount(api.PREFIX, api.create(site.state.site))
    site.include_router(today.router)
    site.include_router(review.router)
    site.include_router(roadmap.router)
    site.include_router(progress.router)
    site.include_router(plan.router)
    site.include_router(placement.router)
    site.include_router(skills.router)
    site.include_router(search.router)
    site.include_router(notes.router)
    site.include_router(credits.router)
    site.include_router(settings.router)
    site.include_router(drills.router)
    site.include_router(chapters.router)
    site.include_router(labs.router, prefix="/labs/{lab_id}")
    site.include_router(labs.router, prefix="/exercises/{skill_id}/{name}")
    site.include_router(completions.router)
    site.include_router(exercises.router)
    site.include_router(feedback.router)
    site.include_router(outputs.router)
    site.include_router(explore.router)
    site.include_router(activity.router)
    site.include_router(projects.router)
    site.include_router(portfolio.router)
    site.include_router(interview.router)
    site.include_router(jobs.router)
    site.include_router(defend.router)
    site.add_api_route("/static/{version}/{name}", _asset, methods=["GET"], response_model=None)
    site.add_api_route("/favicon.ico", _favicon, methods=["GET"], response_model=None)
    errors.add_to(site)
    site.add_middleware(GZipMiddleware, minimum_size=1000, compresslevel=6)
    site.add_middleware(Guard, refuse=errors.refusal, token=token)
    site.add_middleware(Look, home=app.home)
    return site


def _asset(version: str, name: str) -> Response:
    found = assets.asset(name)
    # An outdated URL still serves the current file, but must not be cached.
    cache = (
        "public, max-age=31536000, immutable" if assets.is_current(version, name) else "no-store"
    )
    return Response(found.content, media_type=found.type, headers={"cache-control": cache})


def _favicon() -> Response:
    return RedirectResponse(assets.address("icon.svg"), 302)
