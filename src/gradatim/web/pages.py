"""Today, roadmap, progress and review."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Query
from starlette.responses import RedirectResponse, Response

from gradatim.rules import timetable
from gradatim.rules.memory import AGAIN
from gradatim.rules.plan import band, distance
from gradatim.rules.plan.bands import HOURS
from gradatim.rules.review import ratings
from gradatim.web import formats
from gradatim.web.plan import ROLES
from gradatim.web.roadmap_chart import roadmap_chart
from gradatim.web.site import Learner, page

router = APIRouter(default_response_class=Response)

MORE = 10  # extra cards for each click
MOST_AHEAD = 10_000
Ahead = Annotated[int, Query(ge=0, le=MOST_AHEAD)]


@router.get("/")
def today(site: Learner) -> Response:
    """What to do now."""
    plan = site.app.plan()
    now = site.app.today()
    profile = site.app.required_profile()
    moved = site.app.plan_shift(plan)
    return page(
        "today.html",
        profile=profile,
        new=not site.app.evidence().of("placed", "verdict"),
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
        due=len(site.app.queue().today),
        jobs_due=len(site.app.job_search().due_today),
        next=site.app.next(),
        daily=site.app.daily_set(),
        done=site.app.done_today(),
        week_of=formats.week,
        weekday=formats.weekday,
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
    return page("roadmap.html", phases=phases, labs=labs, map=roadmap_chart(drawn))


@router.get("/progress")
def progress(site: Learner) -> Response:
    """Counts, skills, time and recent activity."""
    return page(
        "progress.html",
        progress=site.app.progress(),
        readiness=site.app.readiness(),
        levels=site.app.levels(),
        labs={row.lab.id: row for row in site.app.labs()},
        weeks=site.app.weeks(),
        weekday=formats.weekday,
        week_of=formats.week,
    )


@router.get("/review")
def review(site: Learner, card: str = "", typed: str | None = None, ahead: Ahead = 0) -> Response:
    """The first of today's cards; or the given one, with the typed answer judged."""
    queue = site.app.queue(ahead)
    asked = site.app.card(card) if card else next(iter(queue.today), None)
    judged = typed is not None and asked is not None and asked.typed
    open_ = ratings(asked, typed or "") if asked else ()
    return page(
        "review.html",
        card=asked,
        left=len(queue.today),
        later=len(queue.later),
        done=queue.done,
        ahead=ahead,
        more=MORE,
        typed=typed if judged else None,
        right=AGAIN not in open_,
        ratings={rating: word for rating, word in formats.RATINGS.items() if rating in open_},
    )


@router.post("/review")
def rate(
    site: Learner,
    card: Annotated[str, Form()],
    rating: Annotated[int, Form(ge=1, le=4)],
    typed: Annotated[str, Form()] = "",
    ahead: Annotated[int, Form(ge=0, le=MOST_AHEAD)] = 0,
) -> Response:
    """Record a review, then show the next card."""
    due = site.app.queue().today
    site.app.record_review(card, rating, typed)
    left = ahead if due else ahead - 1
    return RedirectResponse(f"/review?ahead={left}" if left > 0 else "/review", 303)
