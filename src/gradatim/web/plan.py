"""Who learns and when, and the plan as a calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, Form, Query
from pydantic import BaseModel
from starlette.responses import RedirectResponse, Response

from gradatim.errors import RequestError
from gradatim.model import Background, Profile, Role
from gradatim.rules import timetable
from gradatim.rules.plan import band, distance
from gradatim.rules.plan.bands import HOURS
from gradatim.rules.plan.ics import START, WEEKS
from gradatim.web.context import Anybody, Learner, Site, page
from gradatim.web.formats import as_sentence

if TYPE_CHECKING:
    from gradatim.rules.plan import Plan

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


class Uneven(BaseModel):
    """The part of the form that most leave closed: hours day by day, and days away."""

    mon: str | None = None
    tue: str | None = None
    wed: str | None = None
    thu: str | None = None
    fri: str | None = None
    sat: str | None = None
    sun: str | None = None
    away: str | None = None

    @property
    def days(self) -> list[str | None]:
        return [self.mon, self.tue, self.wed, self.thu, self.fri, self.sat, self.sun]

    def over(self, base: Profile) -> Profile:
        """A profile with what was filled in; days count before the hours of a week.

        RequestError for what names no hours or no days.
        """
        if self.away is not None:
            base = replace(base, away=timetable.away([timetable.NONE, self.away]))
        if all(one is None for one in self.days):
            return base
        days = timetable.week([one or "" for one in self.days])
        return replace(base, days=days, hours=sum(days) or base.hours)


class Wish(Uneven):
    """What the form says so far."""

    role: Role | None = None
    background: Background | None = None
    hours: float | None = None
    start: date | None = None
    name: str = ""

    def over(self, base: Profile) -> Profile:
        hours = base.hours if self.hours is None else self.hours
        wished = replace(
            base,
            role=self.role or base.role,
            background=self.background or base.background,
            hours=hours,
            days=timetable.scaled(base.days, hours),
            start=self.start or base.start,
            name=self.name or base.name,
        )
        return super().over(wished)


class Kept(Uneven):
    """The form when it is sent."""

    role: Role
    background: Background
    hours: float
    start: date
    name: str = ""


@router.get("/welcome")
def welcome(site: Anybody, wish: Annotated[Wish, Query()]) -> Response:
    """Who learns, and when that would be finished."""
    known = site.app.profile()
    base = known or Profile(Role.MLE, Background.NONE, 10, site.app.today())
    plan, sentence = None, ""
    try:
        wished = wish.over(base)
        plan = site.app.what_if(wished)
    except RequestError as error:
        wished = Wish.over(wish.model_copy(update=dict.fromkeys((*timetable.NAMES, "away"))), base)
        sentence = as_sentence(str(error))
    return page(
        "welcome.html",
        422 if sentence else 200,
        wish=wished,
        written=_written(wish, wished),
        plan=plan,
        band=plan and band(wished.background, wished.start, plan.entry),
        band_hours=HOURS,
        shift=_shift(site, known, wished, plan),
        sentence=sentence,
        roles=ROLES,
        backgrounds=BACKGROUNDS,
        weekdays=list(zip(timetable.NAMES, timetable.FULL, strict=True)),
        known=known is not None,
        skills=len(site.app.pack.skills),
        labs=len(site.app.pack.labs),
    )


def _written(wish: Uneven, wished: Profile) -> dict[str, str]:
    """The fields of the uneven week as they were typed; those that were not, from the profile."""
    known = [timetable.amount(hours) if hours else "" for hours in wished.days] or [""] * 7
    days = zip(timetable.NAMES, wish.days, known, strict=True)
    away = timetable.written_away(wished.away) if wished.away else ""
    return {
        **{name: had if typed is None else typed for name, typed, had in days},
        "away": away if wish.away is None else wish.away,
    }


def _shift(site: Site, known: Profile | None, wished: Profile, plan: Plan | None) -> str:
    """By how much a wish moves the end of the plan that is kept."""
    if plan is None or known is None or known == wished:
        return ""
    try:
        return distance((plan.finish - site.app.what_if(known).finish).days)
    except RequestError:  # what an earlier version kept makes no plan now
        return ""


@router.post("/welcome")
def onboard(site: Anybody, form: Annotated[Kept, Form()]) -> Response:
    """Keep the profile, then show today. Fields that are empty or missing say nothing."""
    base = Profile(form.role, form.background, form.hours, form.start, form.name)
    site.app.keep(form.over(base))
    return RedirectResponse("/", 303)


@router.get("/plan.ics")
def calendar(site: Learner, at: time = START, weeks: int = WEEKS, whole: bool = False) -> Response:
    """The plan for a calendar: some weeks of it, or all."""
    content = site.app.calendar(site.app.plan(), at.replace(tzinfo=None), None if whole else weeks)
    headers = {"Content-Disposition": 'attachment; filename="gradatim.ics"'}
    return Response(content, media_type="text/calendar; charset=utf-8", headers=headers)
