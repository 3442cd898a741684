"""Welcome, today, roadmap, progress, review: one GET, one verb, one template each."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from fastapi import APIRouter, Form, Query
from starlette.responses import RedirectResponse, Response

from gradatim.errors import RequestError
from gradatim.model import Background, Profile, Role
from gradatim.review import AGAIN, ratings
from gradatim.web import shown
from gradatim.web.refusals import as_sentence
from gradatim.web.site import Anybody, Learner, Site, page
from gradatim.web.staircase import staircase

router = APIRouter(default_response_class=Response)

ROLES = {
    Role.MLE: ("Machine learning engineer", "builds, ships and watches over models", "a"),
    Role.AAE: ("Applied AI engineer", "builds products on language models", "an"),
    Role.DSH: ("Data scientist, hybrid", "answers questions and ships the answer", "a"),
}
BACKGROUNDS = {
    Background.NONE: ("Neither yet", "you start at the first step"),
    Background.MATH: ("Mathematics or science", "you may show the mathematics and skip it"),
    Background.SOFTWARE: ("Software", "you may show the programming and skip it"),
}


@router.get("/welcome")
def welcome(
    site: Anybody,
    role: Annotated[Role | None, Query()] = None,
    background: Annotated[Background | None, Query()] = None,
    hours: Annotated[float | None, Query()] = None,
    start: Annotated[date | None, Query()] = None,
    name: Annotated[str, Query()] = "",
) -> Response:
    """Who learns, and when that would be finished."""
    known = site.app.profile() or Profile(Role.MLE, Background.NONE, 10, site.app.today())
    wish = Profile(
        role=role or known.role,
        background=background or known.background,
        hours=known.hours if hours is None else hours,
        start=start or known.start,
        name=name or known.name,
    )
    plan, sentence = _what_if(site, wish)
    return page(
        "welcome.html",
        422 if sentence else 200,
        wish=wish,
        plan=plan,
        sentence=sentence,
        roles=ROLES,
        backgrounds=BACKGROUNDS,
        known=site.app.profile() is not None,
        skills=len(site.app.pack.skills),
        labs=len(site.app.pack.labs),
    )


def _what_if(site: Site, wish: Profile) -> tuple[object, str]:
    try:
        return site.app.what_if(wish), ""
    except RequestError as error:
        return None, as_sentence(str(error))


@router.post("/welcome")
def onboard(
    site: Anybody,
    role: Annotated[Role, Form()],
    background: Annotated[Background, Form()],
    hours: Annotated[float, Form()],
    start: Annotated[date, Form()],
    name: Annotated[str, Form()] = "",
) -> Response:
    """Keep the profile, then show today."""
    site.app.onboard(role, background, hours, start, name.strip())
    return RedirectResponse("/", 303)


@router.get("/")
def today(site: Learner) -> Response:
    """What to do now."""
    plan = site.app.plan()
    now = site.app.today()
    return page(
        "today.html",
        profile=site.app.profile(),
        today=now,
        plan=plan,
        week=_current(plan.weeks, now),
        due=len(site.app.due()),
        next=site.app.next(),
        week_of=shown.week,
        roles=ROLES,
    )


def _current(weeks: object, now: date) -> object:
    """The week of the plan that `now` falls in; before the start, the first one."""
    found = [week for week in weeks if week.start <= now]  # type: ignore[attr-defined]
    return found[-1] if found else next(iter(weeks), None)  # type: ignore[call-overload]


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
