"""The profile form with its forecast, and the plan as a calendar."""

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
from gradatim.web.formats import as_sentence
from gradatim.web.site import Anybody, Learner, Site, page

if TYPE_CHECKING:
    from gradatim.rules.plan import Plan

router = APIRouter(default_response_class=Response)

ROLES = {
    Role.MLE: ("Machine learning engineer", "builds, ships and monitors models", "a"),
    Role.AAE: ("Applied AI engineer", "builds products on language models", "an"),
    Role.DSH: ("Data scientist, hybrid", "answers questions and ships the answer", "a"),
}
BACKGROUNDS = {
    Background.NONE: ("Neither yet", "you start at the beginning"),
    Background.MATH: ("Mathematics or science", "you can skip the mathematics you know"),
    Background.SOFTWARE: ("Software", "you can skip the programming you know"),
}


class WeekForm(BaseModel):
    """The optional part of the form: hours by day, and days off."""

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

    def applied_to(self, base: Profile) -> Profile:
        """`base` with the filled-in fields; hours by day override the hours a week.

        RequestError for fields that are not hours or dates.
        """
        if self.away is not None:
            base = replace(base, away=timetable.away([timetable.NONE, self.away]))
        if all(one is None for one in self.days):
            return base
        days = timetable.week([one or "" for one in self.days])
        return replace(base, days=days, hours=sum(days) or base.hours)


class ProfileForm(WeekForm):
    """The form while it is being filled in."""

    role: Role | None = None
    background: Background | None = None
    hours: float | None = None
    start: date | None = None
    name: str = ""

    def applied_to(self, base: Profile) -> Profile:
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
        return super().applied_to(wished)


class SubmittedProfile(WeekForm):
    """The form when it is submitted."""

    role: Role
    background: Background
    hours: float
    start: date
    name: str = ""


@router.get("/welcome")
def welcome(site: Anybody, wish: Annotated[ProfileForm, Query()]) -> Response:
    """The profile form, and the plan that it would give."""
    known = site.app.profile()
    base = known or Profile(Role.MLE, Background.NONE, 10, site.app.today())
    plan, sentence = None, ""
    try:
        wished = wish.applied_to(base)
        plan = site.app.what_if(wished)
    except RequestError as error:
        wished = ProfileForm.applied_to(
            wish.model_copy(update=dict.fromkeys((*timetable.NAMES, "away"))), base
        )
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


def _written(wish: WeekForm, wished: Profile) -> dict[str, str]:
    """The fields of the week as typed; the others from the profile."""
    known = [timetable.amount(hours) if hours else "" for hours in wished.days] or [""] * 7
    days = zip(timetable.NAMES, wish.days, known, strict=True)
    away = timetable.written_away(wished.away) if wished.away else ""
    return {
        **{name: had if typed is None else typed for name, typed, had in days},
        "away": away if wish.away is None else wish.away,
    }


def _shift(site: Site, known: Profile | None, wished: Profile, plan: Plan | None) -> str:
    """How far the form would move the end of the current plan."""
    if plan is None or known is None or known == wished:
        return ""
    try:
        return distance((plan.finish - site.app.what_if(known).finish).days)
    except RequestError:  # a profile of an earlier version may be invalid now
        return ""


@router.post("/welcome")
def onboard(site: Anybody, form: Annotated[SubmittedProfile, Form()]) -> Response:
    """Save the profile, then show today. Empty and missing fields change nothing."""
    base = Profile(form.role, form.background, form.hours, form.start, form.name)
    site.app.save_profile(form.applied_to(base))
    return RedirectResponse("/", 303)


@router.get("/plan.ics")
def calendar(site: Learner, at: time = START, weeks: int = WEEKS, whole: bool = False) -> Response:
    """The plan as a calendar file: some weeks or all."""
    content = site.app.calendar(site.app.plan(), at.replace(tzinfo=None), None if whole else weeks)
    headers = {"Content-Disposition": 'attachment; filename="gradatim.ics"'}
    return Response(content, media_type="text/calendar; charset=utf-8", headers=headers)
