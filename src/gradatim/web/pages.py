"""Today, roadmap, progress, review: one GET, one verb, one template each."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form
from starlette.responses import RedirectResponse, Response

from gradatim import timetable
from gradatim.plan import band, distance
from gradatim.plan.bands import HOURS
from gradatim.review import AGAIN, ratings
from gradatim.web import shown
from gradatim.web.planning import ROLES
from gradatim.web.site import Learner, page
from gradatim.web.staircase import staircase

router = APIRouter(default_response_class=Response)


@router.get("/")
def today(site: Learner) -> Response:
    """What to do now."""
    plan = site.app.plan()
    now = site.app.today()
    profile = site.app.planner()
    moved = site.app.moved(plan)
    return page(
        "today.html",
        profile=profile,
        minutes=profile.minutes(now),
        first=plan.weeks[0].days[0].date if plan.weeks else now,
        uneven=timetable.written(profile.days) if profile.days else "",
        band=band(profile.background, profile.start, plan.entry),
        band_hours=HOURS,
        moved=moved if moved and moved.days else None,
        moved_by=distance(moved.days) if moved else "",
        today=now,
        plan=plan,
        week=next(iter(plan.weeks), None),
        due=len(site.app.due()),
        next=site.app.next(),
        week_of=shown.week,
        weekday=shown.weekday,
        roles=ROLES,
    )


@router.get("/roadmap")
def roadmap(site: Learner) -> Response:
    """The phases, their skills and labs, with states."""
    labs: dict[str, list[object]] = {}
    for row in site.app.labs():
        for skill in row.lab.skills:
            labs.setdefault(skill, []).append(row)
    skills = site.app.skills()
    phases = [
        (phase, [row for row in skills if row.skill.phase == phase.number])
        for phase in site.app.pack.phases
    ]
    drawn = [
        (phase.number, [(row.skill.id, row.skill.title, row.state) for row in rows])
        for phase, rows in phases
    ]
    return page("roadmap.html", phases=phases, labs=labs, map=staircase(drawn))


@router.get("/progress")
def progress(site: Learner) -> Response:
    """What the evidence says."""
    return page(
        "progress.html",
        progress=site.app.progress(),
        labs={row.lab.id: row for row in site.app.labs()},
        weeks=site.app.weeks(),
        weekday=shown.weekday,
        week_of=shown.week,
    )


@router.get("/review")
def review(site: Learner, card: str = "", typed: str | None = None) -> Response:
    """The first card that is due; or the one named, with what was typed judged."""
    due = site.app.due()
    asked = site.app.card(card) if card else next(iter(due), None)
    judged = typed is not None and asked is not None and asked.typed
    open_ = ratings(asked, typed or "") if asked else ()
    return page(
        "review.html",
        card=asked,
        left=len(due),
        typed=typed if judged else None,
        right=AGAIN not in open_,
        ratings={rating: word for rating, word in shown.RATINGS.items() if rating in open_},
    )


@router.post("/review")
def rate(
    site: Learner,
    card: Annotated[str, Form()],
    rating: Annotated[int, Form(ge=1, le=4)],
    typed: Annotated[str, Form()] = "",
) -> Response:
    """Keep how well a card was remembered, then show the next."""
    site.app.review(card, rating, typed)
    return RedirectResponse("/review", 303)
